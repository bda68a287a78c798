package mentoring.shared.model;

import java.time.Instant;
import java.time.LocalDate;

/** How values are written in the audit: a letter for the type, so that a page can show dates, moments and words of enums. */
public final class ToldValue {

    private static final int LONGEST = 500;

    private ToldValue() {
    }

    /** The written form of a field's value; null stays null. */
    static String of(Object value) {
        if (value == null || value instanceof String text && text.isEmpty()) {
            return null;
        }
        if (value instanceof LocalDate) {
            return "d:" + value;
        }
        if (value instanceof Instant) {
            return "i:" + value;
        }
        if (value instanceof Enum<?> constant) {
            return "e:" + constant.getDeclaringClass().getName() + "." + constant.name();
        }
        if (value instanceof Boolean) {
            return "b:" + value;
        }
        String text = value.toString();
        return "t:" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    /** Reads a written value: a LocalDate, Instant, Boolean, enum constant or String; null for null. */
    public static Object read(String written) {
        if (written == null) {
            return null;
        }
        String value = written.substring(2);
        return switch (written.charAt(0)) {
            case 'd' -> LocalDate.parse(value);
            case 'i' -> Instant.parse(value);
            case 'b' -> Boolean.valueOf(value);
            case 'e' -> constant(value);
            default -> value;
        };
    }

    /** The constant, or its bare name where a later version has it no more. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(String value) {
        int dot = value.lastIndexOf('.');
        try {
            return Enum.valueOf((Class<Enum>) Class.forName(value.substring(0, dot)).asSubclass(Enum.class), value.substring(dot + 1));
        } catch (ClassNotFoundException | IllegalArgumentException e) {
            return value.substring(dot + 1);
        }
    }
}
