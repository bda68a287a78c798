package mentoring.document.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Declarations of a style sheet from the measures of a DOCX; equal ones share a class. Only numbers and known words get in. */
final class Css {
    private static final double NATURAL_LINE = 1.149;
    private static final int MAX_FONT = 200;

    private final Map<String, String> classes = new LinkedHashMap<>();

    /** The class of these declarations. */
    String name(String declarations) {
        return classes.computeIfAbsent(declarations, d -> "c" + classes.size());
    }

    String sheet() {
        StringBuilder sheet = new StringBuilder();
        classes.forEach((declarations, name) -> sheet.append('.').append(name).append(" { ").append(declarations).append(" }\n"));
        return sheet.toString();
    }

    static String paragraph(Map<String, String> looks) {
        StringBuilder css = new StringBuilder("text-align: ").append(align(looks.getOrDefault("jc.val", "left")));
        css.append("; margin: ").append(pt(twips(looks, "spacing.before"))).append(' ').append(pt(twips(looks, "ind.right", "ind.end")))
                .append(' ').append(pt(twips(looks, "spacing.after"))).append(' ').append(pt(twips(looks, "ind.left", "ind.start")));
        css.append("; text-indent: ").append(pt(twips(looks, "ind.firstLine") - twips(looks, "ind.hanging")));
        int line = twips(looks, "spacing.line");
        if (line > 0) {
            boolean lines = looks.getOrDefault("spacing.lineRule", "auto").equals("auto");
            css.append("; line-height: ").append(lines ? number(line / 240.0 * NATURAL_LINE) : pt(line));
        }
        css.append(on(looks, "keepNext") ? "; page-break-after: avoid" : "");
        css.append(on(looks, "keepLines") ? "; page-break-inside: avoid" : "");
        return css.append(on(looks, "pageBreakBefore") ? "; page-break-before: always" : "").toString();
    }

    static String run(Map<String, String> looks) {
        StringBuilder css = new StringBuilder("font-size: ").append(number(fontSize(looks) / 2.0)).append("pt");
        css.append("; font-weight: ").append(on(looks, "b") ? "bold" : "normal");
        css.append("; font-style: ").append(on(looks, "i") ? "italic" : "normal");
        String underline = looks.getOrDefault("u.val", "none").equals("none") ? "" : " underline";
        String lines = underline + (on(looks, "strike") ? " line-through" : "");
        css.append("; text-decoration:").append(lines.isEmpty() ? " none" : lines);
        css.append(on(looks, "caps") ? "; text-transform: uppercase" : "");
        return css.append(color("; color: ", looks.get("color.val"))).toString();
    }

    /** One side's border: the cell's own, else the table's. */
    static String border(String side, Map<String, String> looks, String path) {
        String kind = looks.getOrDefault(path + ".val", "none");
        if (kind.equals("none") || kind.equals("nil")) {
            return "; border-" + side + ": none";
        }
        double width = Math.max(0.25, whole(looks.getOrDefault(path + ".sz", "4")) / 8.0);
        String line = kind.equals("dashed") || kind.equals("dotted") || kind.equals("double") ? kind : "solid";
        String color = color("", looks.get(path + ".color"));
        return "; border-" + side + ": " + number(width) + "pt " + line + " " + (color.isEmpty() ? "#000000" : color);
    }

    static String color(String prefix, String value) {
        return value != null && value.matches("[0-9A-Fa-f]{6}") ? prefix + "#" + value : "";
    }

    private static int fontSize(Map<String, String> looks) {
        return Math.max(2, Math.min(MAX_FONT, whole(looks.getOrDefault("sz.val", "20"))));
    }

    static boolean on(Map<String, String> looks, String toggle) {
        return DocxStyles.on(looks.get(toggle + ".val"));
    }

    static int twips(Map<String, String> looks, String... names) {
        for (String name : names) {
            if (looks.containsKey(name)) {
                return whole(looks.get(name));
            }
        }
        return 0;
    }

    static int whole(String value) {
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    static String pt(int twips) {
        return number(twips / 20.0) + "pt";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String align(String jc) {
        return switch (jc) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }
}
