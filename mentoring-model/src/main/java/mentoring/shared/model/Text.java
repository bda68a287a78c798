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

    /**
     * True where every sign can be kept and printed: no control characters but tabs and line ends, no half of a surrogate pair,
     * nothing that turns the direction of what follows.
     */
    public static boolean isLegible(String typed) {
        return typed.codePoints().noneMatch(Text::illegible);
    }

    /** The text with a visible sign, U+FFFD, in the place of each that is not legible; for files, whose fields cannot be typed anew. */
    public static String legible(String read) {
        return isLegible(read) ? read : read.codePoints().map(sign -> illegible(sign) ? 0xfffd : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean illegible(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        boolean noSign = (sign & 0xfffe) == 0xfffe || sign >= 0xfdd0 && sign <= 0xfdef;
        boolean turning = sign >= 0x202b && sign <= 0x202e && sign != 0x202c || sign == 0x2067;
        return control || half || noSign || turning;
    }
}
