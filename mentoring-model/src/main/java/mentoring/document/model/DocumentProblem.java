package mentoring.document.model;

import java.util.List;

/**
 * What is wrong with a template or a document: a message key and its arguments, for the caller to turn into the person's words.
 * Keys all start with "document.template."; where a place in the template is known, the last two arguments are the number of the
 * paragraph, counted from one within its part of the template, and the beginning of its text.
 */
public class DocumentProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<Object> args;

    public DocumentProblem(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    DocumentProblem(Throwable cause, String key, Object... args) {
        this(key, args);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public List<Object> args() {
        return args;
    }
}
