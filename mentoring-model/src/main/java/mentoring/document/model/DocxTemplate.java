package mentoring.document.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A DOCX with named places. {@code {{name}}} is replaced by the text of that name. {@code {{#name}}} and {@code {{/name}}} enclose what
 * is repeated for each item of a list: inside a table the rows from the one with the opening to the one with the closing mark,
 * outside a table the paragraphs and tables between the two. A list of none makes them vanish, so a list of at most one is a
 * condition. There is nothing else: no expressions, no code. A name that has no value is refused with its place.
 */
public final class DocxTemplate {
    private final DocxPackage docx;

    private DocxTemplate(DocxPackage docx) {
        this.docx = docx;
    }

    /** Opens a template from anywhere; an unsafe one is refused with a {@link DocumentProblem}. */
    public static DocxTemplate open(byte[] file) {
        DocxTemplate template = new DocxTemplate(TemplateSafety.open(file));
        template.names();
        return template;
    }

    public byte[] bytes() {
        return docx.bytes();
    }

    /** The filled document, with {@code title} among its properties. The same values always give the same bytes. */
    public byte[] fill(String title, Fields fields) {
        DocxPackage filled = docx.copy();
        for (String part : parts()) {
            Document xml = prepared(part);
            fillBlocks(blocks(xml), fields);
            filled.put(part, xml);
        }
        if (docx.has(DocxPackage.CORE)) {
            Document core = docx.xml(DocxPackage.CORE);
            setTitle(core, title);
            filled.put(DocxPackage.CORE, core);
        }
        return filled.bytes();
    }

    /** Names of all fields and lists in the template; lists that are not closed are refused. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String part : parts()) {
            Deque<String> open = new ArrayDeque<>();
            for (Element paragraph : Xml.descendants(prepared(part), "p")) {
                ParagraphText text = new ParagraphText(paragraph);
                for (String tag : text.tags()) {
                    if (tag.startsWith("#")) {
                        open.push(tag.substring(1));
                    } else if (tag.startsWith("/") && (open.isEmpty() || !open.pop().equals(tag.substring(1)))) {
                        throw text.problem("document.template.list", tag);
                    }
                    names.add(tag.startsWith("#") || tag.startsWith("/") ? tag.substring(1) : tag);
                }
            }
            if (!open.isEmpty()) {
                throw new DocumentProblem("document.template.listOpen", open.peek());
            }
        }
        return names;
    }

    private List<String> parts() {
        return docx.parts().keySet().stream()
                .filter(part -> part.equals(DocxPackage.DOCUMENT) || part.matches("word/footer\\d*\\.xml")).toList();
    }

    private Document prepared(String part) {
        Document xml = docx.xml(part);
        Xml.simplify(xml.getDocumentElement());
        return xml;
    }

    private static List<Element> blocks(Document xml) {
        Element body = Xml.child(xml.getDocumentElement(), "body");
        return Xml.children(body == null ? xml.getDocumentElement() : body);
    }

    private static void setTitle(Document core, String title) {
        Node place = core.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").item(0);
        if (place == null) {
            place = core.createElementNS("http://purl.org/dc/elements/1.1/", "dc:title");
            core.getDocumentElement().appendChild(place);
        }
        place.setTextContent(ParagraphText.printable(title));
    }

    /** Fills neighbours of one level: paragraphs and tables, or the rows of one table. */
    private void fillBlocks(List<Element> blocks, Fields fields) {
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            String list = Xml.is(block, "tbl") ? null : firstList(block);
            if (list != null) {
                int last = closing(blocks, i, list);
                repeat(blocks.subList(i, last + 1), list, fields);
                i = last;
            } else if (Xml.is(block, "p")) {
                fillParagraph(block, fields);
            } else if (Xml.is(block, "tbl")) {
                fillBlocks(Xml.children(block, "tr"), fields);
                if (Xml.child(block, "tr") == null) {
                    block.getParentNode().removeChild(block);
                }
            } else if (Xml.is(block, "tr")) {
                Xml.children(block, "tc").forEach(cell -> fillBlocks(Xml.children(cell), fields));
            }
        }
    }

    private static String firstList(Element block) {
        for (Element paragraph : paragraphs(block)) {
            for (String tag : new ParagraphText(paragraph).tags()) {
                if (tag.startsWith("#")) {
                    return tag.substring(1);
                }
            }
        }
        return null;
    }

    private static List<Element> paragraphs(Element block) {
        return Xml.is(block, "p") ? List.of(block) : Xml.descendants(block, "p");
    }

    /** The neighbour that closes the list opened in the one at {@code from}. */
    private static int closing(List<Element> blocks, int from, String list) {
        int depth = 0;
        ParagraphText opening = null;
        for (int i = from; i < blocks.size(); i++) {
            for (Element paragraph : paragraphs(blocks.get(i))) {
                ParagraphText text = new ParagraphText(paragraph);
                for (String tag : text.tags()) {
                    if (tag.equals("#" + list)) {
                        opening = opening == null ? text : opening;
                        depth++;
                    } else if (tag.equals("/" + list) && depth > 0 && --depth == 0) {
                        return i;
                    }
                }
            }
        }
        throw opening.problem("document.template.list", "#" + list);
    }

    private void repeat(List<Element> group, String list, Fields fields) {
        List<Fields> items = fields.list(list);
        if (items == null) {
            throw new ParagraphText(paragraphs(group.get(0)).get(0)).problem("document.template.unknownList", list);
        }
        Node parent = group.get(0).getParentNode();
        Node after = group.get(group.size() - 1).getNextSibling();
        dropMarks(group, list);
        List<Element> pattern = group.stream().filter(block -> block.getParentNode() != null).toList();
        for (Fields item : items) {
            List<Element> copies = new ArrayList<>();
            for (Element block : pattern) {
                copies.add((Element) parent.insertBefore(block.cloneNode(true), after));
            }
            fillBlocks(copies, item);
        }
        pattern.forEach(parent::removeChild);
    }

    /** Takes the outermost pair of marks out; a paragraph outside tables that held nothing else goes with it. */
    private static void dropMarks(List<Element> group, String list) {
        Element first = null;
        Element last = null;
        for (Element block : group) {
            for (Element paragraph : paragraphs(block)) {
                List<String> tags = new ParagraphText(paragraph).tags();
                first = first == null && tags.contains("#" + list) ? paragraph : first;
                last = tags.contains("/" + list) ? paragraph : last;
            }
        }
        dropMark(first, "#" + list, group);
        dropMark(last, "/" + list, group);
    }

    private static void dropMark(Element paragraph, String mark, List<Element> group) {
        ParagraphText text = new ParagraphText(paragraph);
        boolean[] done = {false};
        text.replace(tag -> {
            boolean drop = tag.equals(mark) && !done[0];
            done[0] |= drop;
            return drop ? "" : null;
        });
        if (group.contains(paragraph) && text.text().isBlank()) {
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    private void fillParagraph(Element paragraph, Fields fields) {
        ParagraphText text = new ParagraphText(paragraph);
        List<String> tags = text.tags();
        for (String tag : tags) {
            if (fields.text(tag) == null) {
                throw text.problem("document.template.unknownField", tag);
            }
        }
        if (!tags.isEmpty()) {
            text.replace(fields::text);
        }
    }
}
