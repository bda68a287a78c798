package mentoring.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Sends a {@link Choice} through a form as its number and label; services take the number only and look it up with access checked. */
@FacesConverter("mentoring.Choice")
public class ChoiceConverter implements Converter<Choice> {

    private static final String BETWEEN = "|";

    @Override
    public Choice getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int at = text.indexOf(BETWEEN);
        if (at < 1 || !text.substring(0, at).matches("\\d{1,18}")) {
            throw new ConverterException(PageMessages.error("shared.chooseFromList"));
        }
        return Choice.of(Long.valueOf(text.substring(0, at)), text.substring(at + 1), null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.id() + BETWEEN + choice.label();
    }
}
