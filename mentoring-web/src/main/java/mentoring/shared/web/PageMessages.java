package mentoring.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the tags m:messages, m:errors and m:field show; pages add their notes by {@link #done} and {@link #warn}. */
@Named
@RequestScoped
public class PageMessages {

    /** A note over the page: its tone, icon and text. */
    public record Note(String tone, String icon, String text) {
    }

    /** A field to put right: where it is, its label, what to do. */
    public record FieldError(String clientId, String label, String text) {
    }

    /** Says that something was done; survives a redirect. */
    public static void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Says that something needs a second look; survives a redirect. */
    public static void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    static FacesMessage error(String key, Object... arguments) {
        String text = new Texts(Languages.chosen(FacesContext.getCurrentInstance())).of(key, arguments);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, new Texts(Languages.chosen(context)).of(key, arguments), null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Notes that belong to the whole page. */
    public List<Note> getNotes() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream().map(PageMessages::note).toList();
    }

    /** Fields with an error, in the order of the page. */
    public List<FieldError> getErrors() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FieldError> errors = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                context.getMessageList(id).forEach(message -> errors.add(new FieldError(id, label(context, id), text(message))));
            }
        }
        return errors;
    }

    /** Fields with an error in one form of a page that has several; all of them where no form is named. */
    public List<FieldError> errorsIn(String form) {
        return form == null || form.isEmpty() ? getErrors()
                : getErrors().stream().filter(error -> error.clientId().startsWith(form + ":")).toList();
    }

    /** The class of a field's block: {@code bad} where its input was refused. */
    public String state(UIComponent block, String inputId) {
        UIComponent input = inputId == null || inputId.isEmpty() ? null : block.findComponent(inputId);
        FacesContext context = FacesContext.getCurrentInstance();
        return input == null || context.getMessageList(input.getClientId(context)).isEmpty() ? "" : "bad";
    }

    private static Note note(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return new Note("ok", "check-circle", text(message));
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? new Note("warn", "exclamation-triangle", text(message))
                : new Note("danger", "exclamation-circle", text(message));
    }

    private static String text(FacesMessage message) {
        return message.getSummary() == null ? message.getDetail() : message.getSummary();
    }

    private static String label(FacesContext context, String clientId) {
        String[] label = new String[1];
        ContextCallback read = (inner, component) -> {
            Object own = component.getAttributes().get("label");
            label[0] = own == null ? blockLabel(component) : own.toString();
        };
        context.getViewRoot().invokeOnComponent(context, clientId, read);
        return label[0] == null || label[0].isEmpty() ? null : label[0];
    }

    /** The label that m:field keeps on its block. */
    private static String blockLabel(UIComponent component) {
        for (UIComponent block = component.getParent(); block != null; block = block.getParent()) {
            Object label = block.getAttributes().get("fieldLabel");
            if (label != null) {
                return label.toString();
            }
        }
        return null;
    }
}
