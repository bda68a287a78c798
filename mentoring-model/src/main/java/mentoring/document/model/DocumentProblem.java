package mentoring.document.model;

import java.util.List;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/**
 * What is wrong with a template or a document. Keys all start with "document.template."; where a place in the template is known, the
 * last two arguments are the number of the paragraph, counted from one within its part of the template, and the beginning of its text.
 */
public class DocumentProblem extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentProblem(String key, Object... args) {
        super(List.of(Problem.of(key, args)));
    }

    DocumentProblem(Throwable cause, String key, Object... args) {
        this(key, args);
        initCause(cause);
    }

    public String key() {
        return problems().get(0).key();
    }

    public List<Object> args() {
        return problems().get(0).arguments();
    }
}
