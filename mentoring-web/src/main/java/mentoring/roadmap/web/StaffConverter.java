package mentoring.roadmap.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import mentoring.shared.web.Choice;

/** Somebody of the school, by number and name, or a name typed for somebody who is not on its list. */
@FacesConverter("mentoring.Staff")
public class StaffConverter implements Converter<Choice> {

    private static final String BETWEEN = "|";

    @Override
    public Choice getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int at = text.indexOf(BETWEEN);
        boolean known = at > 0 && text.substring(0, at).matches("\\d{1,18}");
        return Choice.of(known ? Long.valueOf(text.substring(0, at)) : null, text.substring(at + 1), null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Choice choice) {
        return choice == null ? "" : (choice.id() == null ? "" : choice.id()) + BETWEEN + choice.label();
    }
}
