package mentoring.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/**
 * The one place where a refusal becomes the user's words: at the field whose id is the problem's path, else over the form.
 * What was typed stays. "Not found" is the 404 page, an expired page leads to the log-in with a note. The first refusal that was answered
 * is the answer: what else went wrong on the way there is not told.
 */
public class Refusals extends ExceptionHandlerWrapper {

    /** Header of an answer that sends a person elsewhere because what was posted was not done: the page keeps its text. */
    public static final String NOT_DONE = "Not-Done";

    private static final String CHANGED = "shared.changedMeanwhile";

    /** Two at once: a constraint that the other's row has met first (class 23), a deadlock or a lock waited for too long (40). */
    private static final Set<String> CROSSED = Set.of("23", "40");

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
        boolean answered = false;
        while (queue.hasNext()) {
            Throwable thrown = queue.next().getContext().getException();
            try {
                answered = answered || handled(context, thrown);
                if (answered) {
                    queue.remove();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        getWrapped().handle();
    }

    private boolean handled(FacesContext context, Throwable thrown) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            return false;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return expired(context);
            }
            if (cause instanceof Refusal refusal) {
                return refusal.isNotFound() ? notFound(context) : refuse(context, refusal.problems());
            }
            if (cause instanceof ConstraintViolationException violated) {
                return refuse(context, violated.getConstraintViolations().stream().map(Refusals::problem).toList());
            }
            if (context.getPartialViewContext().isAjaxRequest() && Failure.databaseAway(cause)) {
                return away(external, context);
            }
            if (cause.getClass().getSimpleName().equals("OptimisticLockException") || cause instanceof SQLException crossed
                && crossed.getSQLState() != null && CROSSED.contains(crossed.getSQLState().substring(0, 2))) {
                return refuse(context, List.of(Problem.of(CHANGED)));
            }
        }
        return false;
    }

    private static boolean refuse(FacesContext context, List<Problem> problems) throws IOException {
        Texts texts = new Texts(Languages.chosen(context));
        boolean rendering = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        record Told(Field field, String text) {
        }
        problems.stream()
            .map(problem -> new Told(rendering || problem.path() == null ? Field.NONE : fieldAt(context, problem.path()), texts.of(problem)))
            .sorted(Comparator.comparingInt(told -> told.field().position()))
            .forEach(told -> context.addMessage(told.field().id(), new FacesMessage(FacesMessage.SEVERITY_ERROR, told.text(), told.text())));
        if (rendering || !context.isPostback()) {
            context.getExternalContext().getFlash().setKeepMessages(true);
            return go(context, "/");
        }
        context.validationFailed();
        context.renderResponse();
        return true;
    }

    /** Where a problem is told, and how far down the page that is. */
    private record Field(String id, int position) {

        static final Field NONE = new Field(null, 0);
    }

    /**
     * The input at a path, {@code goal} or {@code rows[2].content}, in the form that was sent. It is not marked invalid: PrimeFaces would
     * then show it empty.
     */
    private static Field fieldAt(FacesContext context, String path) {
        String tail = path.replace("[", ":").replace("].", ":").replace("]", "").replace(".", ":");
        Field[] found = {Field.NONE};
        int[] position = {0};
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (inner, component) -> {
            String id = component.getClientId(context);
            position[0]++;
            if (component instanceof UIForm && !context.getExternalContext().getRequestParameterMap().containsKey(id)) {
                return VisitResult.REJECT;
            }
            if (!id.equals(tail) && !id.endsWith(":" + tail)) {
                return VisitResult.ACCEPT;
            }
            found[0] = new Field(id, position[0]);
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    /** A violation's message is one of our keys, bare or in braces; one that is none is taken as text. */
    private static Problem problem(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate().replaceAll("^\\{|}$", "");
        boolean ours = Messages.in(Languages.RUSSIAN).containsKey(template);
        return Problem.at(withoutMethod(violation.getPropertyPath().toString()), ours ? template : violation.getMessage());
    }

    /** A violation of a parameter is named {@code method.parameter.field}; the form knows the field only. */
    private static String withoutMethod(String path) {
        String[] parts = path.split("\\.", 3);
        return parts[parts.length - 1];
    }

    static boolean notFound(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            return go(context, "/error/notfound");
        }
        external.responseReset();
        external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        context.responseComplete();
        return true;
    }

    /** Told to the page's script, which keeps what was typed; a whole page gets the error page. */
    private static boolean away(ExternalContext external, FacesContext context) throws IOException {
        external.responseReset();
        external.responseSendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
        context.responseComplete();
        return true;
    }

    private static boolean expired(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String back = Addresses.of((HttpServletRequest) external.getRequest());
        if (external.getRemoteUser() == null) {
            boolean asked = back.startsWith("/login?") && !back.contains("expired=");
            return go(context, asked ? back + "&expired=true" : "/login?expired=true");
        }
        Texts texts = new Texts(Languages.chosen(context));
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.of("shared.pageExpired"), null));
        external.getFlash().setKeepMessages(true);
        return go(context, back);
    }

    private static boolean go(FacesContext context, String page) throws IOException {
        ExternalContext external = context.getExternalContext();
        external.setResponseHeader(NOT_DONE, "true");
        external.redirect(external.encodeRedirectURL(external.getRequestContextPath() + page, Map.of()));
        context.responseComplete();
        return true;
    }
}
