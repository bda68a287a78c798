package mentoring.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** The language of a page: Russian unless the person chose English; the browser's wish is not asked. */
public class Languages extends ViewHandlerWrapper {

    /** Session attribute holding the chosen language's tag, {@code ru} or {@code en}. */
    public static final String CHOSEN = "locale";

    /** Russian, as spoken in Russia. */
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    public Languages(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return chosen(context);
    }

    /** The language the person of this request chose, Russian where nothing was chosen. */
    public static Locale chosen(FacesContext context) {
        Object chosen = context.getExternalContext().getSession(false) == null ? null
                : context.getExternalContext().getSessionMap().get(CHOSEN);
        return "en".equals(String.valueOf(chosen)) ? Locale.ENGLISH : RUSSIAN;
    }

    static Locale known(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : RUSSIAN;
    }
}
