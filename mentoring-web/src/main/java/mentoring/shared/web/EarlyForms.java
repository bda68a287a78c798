package mentoring.shared.web;

import static org.primefaces.util.Constants.RequestParams.NONCE_PARAM;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form sent before the scripts of its page have come (a slow line) is taken like any other. PrimeFaces lets a script add the nonce of the
 * content security policy to a form and refuses to draw the answer to one without; an answer that is a whole page takes the nonce that the
 * page has kept instead, whatever the form says, and the page of a stateless form a new one.
 */
public class EarlyForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && !context.getPartialViewContext().isPartialRequest() && !context.getResponseComplete()) {
            ExternalContext external = context.getExternalContext();
            external.setRequest(new WithNonce((HttpServletRequest) external.getRequest(), nonce(context)));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static String nonce(FacesContext context) {
        UIViewRoot view = context.getViewRoot();
        Map<String, Object> kept = view == null ? null : view.getViewMap(false);
        if (kept != null && kept.get(NONCE_PARAM) instanceof String nonce) {
            return nonce;
        }
        return PrimeFacesContext.getCspState(context).generateNonce();
    }

    private static class WithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        WithNonce(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String name) {
            return NONCE_PARAM.equals(name) ? nonce : super.getParameter(name);
        }
    }
}
