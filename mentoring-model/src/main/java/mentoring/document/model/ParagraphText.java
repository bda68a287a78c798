package mentoring.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph's text as one string, in which a field is found however its characters are spread over runs. */
final class ParagraphText {
    static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final int EXCERPT = 80;

    private final Element paragraph;
    private final List<Element> texts;

    ParagraphText(Element paragraph) {
        this.paragraph = paragraph;
        this.texts = Xml.descendants(paragraph, "t");
    }

    String text() {
        StringBuilder all = new StringBuilder();
        texts.forEach(t -> all.append(t.getTextContent()));
        return all.toString();
    }

    /** The names between double braces, in their order; {@code #} and {@code /} before a name open and close a list. */
    List<String> tags() {
        List<String> names = new ArrayList<>();
        String text = text();
        if (!text.contains("{{") && !text.contains("}}")) {
            return names;
        }
        Matcher matcher = TAG.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1).trim());
        }
        String rest = matcher.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw problem("document.template.braces");
        }
        return names;
    }

    /** Puts {@code value} of its name in place of each tag; a tag whose value is null stays. Values are never searched for tags. */
    void replace(UnaryOperator<String> value) {
        Matcher matcher = TAG.matcher(text());
        List<int[]> places = new ArrayList<>();
        List<String> values = new ArrayList<>();
        while (matcher.find()) {
            String text = value.apply(matcher.group(1).trim());
            if (text != null) {
                places.add(new int[] {matcher.start(), matcher.end()});
                values.add(text);
            }
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            replace(places.get(i)[0], places.get(i)[1], printable(values.get(i)));
        }
        texts.forEach(ParagraphText::breakLines);
    }

    private void replace(int from, int to, String value) {
        int start = 0;
        boolean put = false;
        for (Element t : texts) {
            String text = t.getTextContent();
            int end = start + text.length();
            if (end > from && start < to) {
                String before = text.substring(0, Math.max(0, from - start));
                String after = text.substring(Math.min(text.length(), to - start));
                t.setTextContent(before + (put ? "" : value) + after);
                t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                put = true;
            }
            start = end;
        }
    }

    /** Characters that XML cannot hold are dropped; every kind of line end becomes one line feed. */
    static String printable(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** A line feed or tab inside a text becomes an element of its own, as a word processor expects. */
    private static void breakLines(Element t) {
        String text = t.getTextContent();
        if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
            return;
        }
        Document document = t.getOwnerDocument();
        Node parent = t.getParentNode();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\0' : text.charAt(i);
            if (i == text.length() || c == '\n' || c == '\t') {
                if (i > from) {
                    Node piece = t.cloneNode(false);
                    piece.setTextContent(text.substring(from, i));
                    parent.insertBefore(piece, t);
                }
                if (i < text.length()) {
                    parent.insertBefore(document.createElementNS(Xml.W, c == '\n' ? "w:br" : "w:tab"), t);
                }
                from = i + 1;
            }
        }
        parent.removeChild(t);
    }

    /** A problem in this paragraph: the arguments, then the paragraph's number in its part and the beginning of its text. */
    DocumentProblem problem(String key, Object... args) {
        Element root = paragraph.getOwnerDocument().getDocumentElement();
        int number = Xml.descendants(root, "p").indexOf(paragraph) + 1;
        String text = text();
        List<Object> all = new ArrayList<>(List.of(args));
        all.add(number);
        all.add(text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text);
        return new DocumentProblem(key, all.toArray());
    }
}
