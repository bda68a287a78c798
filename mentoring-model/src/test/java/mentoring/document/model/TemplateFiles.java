package mentoring.document.model;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes template files for tests, good and bad. */
final class TemplateFiles {
    private TemplateFiles() {
    }

    /** The smallest file that is a template, with that body. */
    static byte[] docx(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put("word/document.xml", bytes("<w:document xmlns:w=\"" + Xml.W + "\"><w:body>" + body + "</w:body></w:document>"));
        return new DocxPackage(parts).bytes();
    }

    /** The plan's own template with one part put in or replaced. */
    static byte[] planWith(String part, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>(plan().parts());
        parts.put(part, bytes(content));
        return new DocxPackage(parts).bytes();
    }

    /** The plan's own template with a piece of one part replaced. */
    static byte[] planWith(String part, String from, String to) {
        String content = new String(plan().parts().get(part), StandardCharsets.UTF_8);
        if (!content.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return planWith(part, content.replace(from, to));
    }

    private static DocxPackage plan() {
        return DocxPackage.read(DocumentKind.PLAN.template().bytes(), 1_000_000, 1_000_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
