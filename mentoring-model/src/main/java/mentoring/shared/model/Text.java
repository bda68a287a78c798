package mentoring.shared.model;

/** Typed text before it is kept. */
public final class Text {

    private Text() {
    }

    /** Without blanks at both ends and with single blanks inside a line; null for nothing. */
    public static String tidy(String typed) {
        if (typed == null) {
            return null;
        }
        String tidy = typed.replace('\u00a0', ' ').replaceAll("[ \\t]+", " ").strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
