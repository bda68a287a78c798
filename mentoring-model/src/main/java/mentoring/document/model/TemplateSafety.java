package mentoring.document.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What may be inside an uploaded template: plain XML parts from a fixed list, of limited size, without document types, macros,
 * references to anything outside the file, a data source or a field that could fetch something when the document is opened.
 */
final class TemplateSafety {
    static final int MAX_FILE = 1024 * 1024;
    static final int MAX_UNPACKED = 10 * 1024 * 1024;

    private static final Pattern ALLOWED_PARTS = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(core|app|custom)\\.xml"
            + "|word/(document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes)\\.xml"
            + "|word/(footer|header)\\d{0,3}\\.xml|word/theme/theme\\d{1,2}\\.xml"
            + "|word/_rels/(document|settings|fontTable|footnotes|endnotes|(footer|header)\\d{0,3})\\.xml\\.rels"
            + "|customXml/item(Props)?\\d{1,2}\\.xml|customXml/_rels/item\\d{1,2}\\.xml\\.rels");
    private static final Pattern ALLOWED_FIELDS = Pattern.compile("(PAGE|NUMPAGES)(\\s*\\\\\\*\\s*(MERGEFORMAT|Arabic))*");

    private TemplateSafety() {
    }

    static DocxPackage open(byte[] file) {
        DocxPackage docx = DocxPackage.read(file, MAX_FILE, MAX_UNPACKED);
        for (String part : docx.parts().keySet()) {
            if (part.toLowerCase(Locale.ROOT).contains("vba")) {
                throw new DocumentProblem("document.template.macros", part);
            }
            if (!ALLOWED_PARTS.matcher(part).matches()) {
                throw new DocumentProblem("document.template.part", part);
            }
        }
        for (Map.Entry<String, byte[]> part : docx.parts().entrySet()) {
            check(part.getKey(), Xml.parse(part.getKey(), part.getValue()));
        }
        return docx;
    }

    private static void check(String part, Document xml) {
        Element root = xml.getDocumentElement();
        if (part.endsWith(".rels")) {
            for (Element relationship : Xml.children(root)) {
                if ("External".equalsIgnoreCase(relationship.getAttribute("TargetMode").trim())) {
                    throw new DocumentProblem("document.template.external", relationship.getAttribute("Target"));
                }
            }
        } else if (part.equals("[Content_Types].xml")) {
            for (Element type : Xml.children(root)) {
                String content = type.getAttribute("ContentType").toLowerCase(Locale.ROOT);
                if (content.contains("macro") || content.contains("vba")) {
                    throw new DocumentProblem("document.template.macros", part);
                }
            }
        } else {
            if (part.startsWith("word/") && !part.contains("/theme/") && !Xml.W.equals(root.getNamespaceURI())) {
                throw new DocumentProblem("document.template.notDocx");
            }
            forbid(part, xml, List.of("mailMerge", "attachedTemplate", "altChunk", "object", "control"));
            fields(xml);
        }
    }

    private static void forbid(String part, Document xml, List<String> names) {
        for (String name : names) {
            if (xml.getElementsByTagNameNS("*", name).getLength() > 0) {
                throw new DocumentProblem("document.template.content", name, part);
            }
        }
    }

    private static void fields(Document xml) {
        for (Element field : Xml.descendants(xml, "fldSimple")) {
            field(Xml.attribute(field, "instr"));
        }
        for (Element paragraph : Xml.descendants(xml, "p")) {
            StringBuilder instruction = new StringBuilder();
            for (Element run : Xml.descendants(paragraph, "r")) {
                for (Element part : Xml.children(run)) {
                    if (Xml.is(part, "instrText")) {
                        instruction.append(part.getTextContent());
                    } else if (Xml.is(part, "fldChar") && !instruction.isEmpty()) {
                        field(instruction.toString());
                        instruction.setLength(0);
                    }
                }
            }
            if (!instruction.isEmpty()) {
                field(instruction.toString());
            }
        }
    }

    static void field(String instruction) {
        if (!ALLOWED_FIELDS.matcher(instruction.trim()).matches()) {
            throw new DocumentProblem("document.template.field", instruction.trim());
        }
    }
}
