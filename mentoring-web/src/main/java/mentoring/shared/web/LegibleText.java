package mentoring.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import mentoring.shared.model.Text;

/** Stands behind every input of every page: a text that no database and no document could keep as it is, is refused at its field. */
@FacesValidator("mentoring.LegibleText")
public class LegibleText implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        if (value instanceof String text && !Text.isLegible(text)) {
            FacesMessage message = PageMessages.error("shared.illegible");
            throw new ValidatorException(message);
        }
    }
}
