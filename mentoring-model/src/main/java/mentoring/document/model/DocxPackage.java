package mentoring.document.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a DOCX file by name. Reading stops at the limits; writing the same parts always gives the same bytes. */
final class DocxPackage {
    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String CORE = "docProps/core.xml";

    private static final int MAX_PARTS = 100;
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    DocxPackage(Map<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** Reads a file of at most {@code packed} bytes that unpacks to at most {@code unpacked} bytes. */
    static DocxPackage read(byte[] file, int packed, int unpacked) {
        if (file.length > packed) {
            throw new DocumentProblem("document.template.tooBig", packed / 1024);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int left = unpacked;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                if (content.length > left || parts.size() == MAX_PARTS) {
                    throw new DocumentProblem("document.template.tooBigUnpacked", unpacked / 1024);
                }
                left -= content.length;
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw new DocumentProblem("document.template.notDocx");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentProblem(e, "document.template.notDocx");
        }
        if (!parts.containsKey(DOCUMENT) || !parts.containsKey("[Content_Types].xml")) {
            throw new DocumentProblem("document.template.notDocx");
        }
        return new DocxPackage(parts);
    }

    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    Document xml(String part) {
        return Xml.parse(part, parts.get(part));
    }

    /** The part to which the document's relationship of that id leads. */
    String target(String id) {
        String relationships = "word/_rels/document.xml.rels";
        if (has(relationships)) {
            for (Element relationship : Xml.children(xml(relationships).getDocumentElement())) {
                String part = "word/" + relationship.getAttribute("Target");
                if (relationship.getAttribute("Id").equals(id) && has(part)) {
                    return part;
                }
            }
        }
        throw new DocumentProblem("document.template.notDocx");
    }

    void put(String part, Document content) {
        parts.put(part, Xml.bytes(content));
    }

    DocxPackage copy() {
        return new DocxPackage(parts);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ZIP_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
