package mentoring.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Each page knows its address, {@code viewScope.address}, for as long as its beans live. A post to a page whose beans are gone (the second
 * of two equal ones, or one from a tab left open for long) is an expired page, and not a fault of a bean that knows nothing. A stateless
 * page keeps no beans and never expires.
 */
public class LostViews implements PhaseListener {

    static final String ADDRESS = "address";

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && view != null && !view.isTransient() && !context.getResponseComplete()) {
            HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
            view.getViewMap().computeIfAbsent(ADDRESS, key -> Addresses.of(request));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback() && !context.getResponseComplete()) {
            UIViewRoot view = context.getViewRoot();
            Map<String, Object> beans = view == null ? null : view.getViewMap(false);
            if (view != null && !view.isTransient() && (beans == null || !beans.containsKey(ADDRESS))) {
                throw new ViewExpiredException(view.getViewId());
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
