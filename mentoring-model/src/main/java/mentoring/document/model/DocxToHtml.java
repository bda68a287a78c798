package mentoring.document.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a DOCX into XHTML of the same content and looks. Supported are paragraphs (alignment, indents, spacing, page break before,
 * keeping with the next), runs (bold, italic, underline, strike, size, colour, capitals, raised and lowered text, line breaks, tabs),
 * tables ({@link TableToHtml}), one section and one footer with page numbers; the typeface is always the embedded one. What would
 * change the content if it were left out (pictures, automatic lists, tracked changes, headers, notes) is refused; other decoration
 * is left out.
 */
final class DocxToHtml {
    static final String FONT = "Tinos";

    private static final String TAB = "\u00A0".repeat(4);
    private static final int MIN_TEXT = 2835;
    private static final int MAX_PAGE = 31680;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}&&[^\\xAD]]");
    /** Room beside the text, in twips: without it the outer lines of a table as wide as the text would be cut in half. */
    private static final int BLEED = 20;

    private final DocxPackage docx;
    private final DocxStyles styles;
    private final Document html = Xml.builder().newDocument();
    private final Css css = new Css();

    private DocxToHtml(DocxPackage docx) {
        this.docx = docx;
        this.styles = new DocxStyles(docx.has(DocxPackage.STYLES) ? docx.xml(DocxPackage.STYLES) : null);
    }

    static Document convert(DocxPackage docx) {
        return new DocxToHtml(docx).convert();
    }

    private Document convert() {
        Document xml = docx.xml(DocxPackage.DOCUMENT);
        Element body = Xml.child(xml.getDocumentElement(), "body");
        if (body == null) {
            throw new DocumentProblem("document.template.notDocx");
        }
        Xml.simplify(body);
        Element section = Xml.child(body, "sectPr");
        Element root = (Element) html.appendChild(html.createElement("html"));
        root.setAttribute("lang", "ru");
        Element head = add(root, "head");
        Element content = add(root, "body");
        footer(section, content);
        blocks(Xml.children(body), content);
        add(head, "title").setTextContent(title());
        Element subject = add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title());
        add(head, "style").setTextContent(page(section) + css.sheet());
        return html;
    }

    private String title() {
        if (!docx.has(DocxPackage.CORE)) {
            return "";
        }
        Node title = docx.xml(DocxPackage.CORE).getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").item(0);
        return title == null ? "" : title.getTextContent();
    }

    private static String page(Element section) {
        Map<String, String> looks = DocxStyles.of(section);
        int width = Css.twips(looks, "pgSz.w");
        int height = Css.twips(looks, "pgSz.h");
        int across = width - Css.twips(looks, "pgMar.left") - Css.twips(looks, "pgMar.right");
        int down = height - Css.twips(looks, "pgMar.top") - Css.twips(looks, "pgMar.bottom");
        if (section != null && (Math.min(across, down) < MIN_TEXT || Math.max(width, height) > MAX_PAGE)) {
            throw unsupported(section, "pgSz");
        }
        return "@page { size: " + (width > 0 && height > 0 ? Css.pt(width) + " " + Css.pt(height) : "A4") + "; margin: "
                + Css.pt(Css.twips(looks, "pgMar.top")) + " " + Css.pt(Css.twips(looks, "pgMar.right") - BLEED) + " "
                + Css.pt(Css.twips(looks, "pgMar.bottom")) + " " + Css.pt(Css.twips(looks, "pgMar.left") - BLEED)
                + "; @bottom-center { content: element(footer); vertical-align: middle; } }\n"
                + "body { margin: 0 " + Css.pt(BLEED) + "; font-family: " + FONT + "; }\n"
                + "p, h1, h2, h3 { margin: 0; font-weight: normal; white-space: pre-wrap; word-wrap: break-word; }\n"
                + "table { border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; -fs-page-break-min-height: 4cm; }\n"
                + "thead, tbody, tr, td, p { -fs-page-break-min-height: 0; }\n"
                + "th { font-weight: normal; text-align: left; }\n"
                + ".footer { position: running(footer); }\n"
                + ".page:after { content: counter(page); } .pages:after { content: counter(pages); }\n"
                + ".together { page-break-inside: avoid; }\n"
                + ".super { vertical-align: super; font-size: 65%; line-height: 1; }\n"
                + ".sub { vertical-align: sub; font-size: 65%; line-height: 1; }\n";
    }

    private void footer(Element section, Element body) {
        if (section == null) {
            return;
        }
        List<Element> footers = Xml.children(section, "footerReference");
        if (Xml.child(section, "headerReference") != null || footers.size() > 1) {
            throw unsupported(section, footers.size() > 1 ? "footerReference" : "headerReference");
        }
        for (Element reference : footers) {
            Document footer = docx.xml(docx.target(reference.getAttributeNS(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")));
            Xml.simplify(footer.getDocumentElement());
            Element place = add(body, "div");
            place.setAttribute("class", "footer");
            blocks(Xml.children(footer.getDocumentElement()), place);
        }
    }

    void blocks(List<Element> blocks, Element into) {
        for (Element block : blocks) {
            if (Xml.is(block, "p")) {
                paragraph(block, into);
            } else if (Xml.is(block, "tbl")) {
                if (into.getTagName().startsWith("t")) {
                    throw unsupported(block, "tbl");
                }
                new TableToHtml(this, block).convert(into);
            } else if (!Xml.is(block, "sectPr") && !Xml.is(block, "tcPr")) {
                throw unsupported(block, block.getLocalName());
            }
        }
    }

    private void paragraph(Element paragraph, Element into) {
        Map<String, String> looks = styles.paragraph(paragraph);
        if (looks.keySet().stream().anyMatch(name -> name.startsWith("sectPr"))) {
            throw unsupported(paragraph, "sectPr");
        }
        if (Css.whole(looks.getOrDefault("numPr.numId.val", "0")) > 0) {
            throw unsupported(paragraph, "numPr");
        }
        int level = Css.whole(looks.getOrDefault("outlineLvl.val", "9"));
        Element p = add(into, level < 3 ? "h" + (level + 1) : "p");
        String own = Css.run(styles.run(paragraph, null));
        p.setAttribute("class", css.name(Css.paragraph(looks) + "; " + own));
        Instruction field = new Instruction();
        for (Element child : Xml.children(paragraph)) {
            if (Xml.is(child, "r")) {
                run(paragraph, child, own, p, field);
            } else if (Xml.is(child, "fldSimple")) {
                field(Xml.attribute(child, "instr"), child, p);
            } else if (!Xml.is(child, "pPr")) {
                throw unsupported(child, child.getLocalName());
            }
        }
        if (!p.hasChildNodes()) {
            p.setTextContent("\u00A0");
        }
    }

    private void run(Element paragraph, Element run, String own, Element p, Instruction field) {
        Map<String, String> looks = styles.run(paragraph, run);
        if (Css.on(looks, "vanish")) {
            return;
        }
        Element into = html.createElement("span");
        String declarations = Css.run(looks);
        if (!declarations.equals(own)) {
            into.setAttribute("class", css.name(declarations));
        }
        String place = looks.getOrDefault("vertAlign.val", "baseline");
        Element inner = place.endsWith("script") ? add(into, "span") : into;
        if (inner != into) {
            inner.setAttribute("class", place.equals("superscript") ? "super" : "sub");
        }
        for (Element part : Xml.children(run)) {
            part(part, inner, field);
        }
        if (inner.hasChildNodes()) {
            p.appendChild(into);
        }
    }

    private void part(Element part, Element into, Instruction field) {
        switch (part.getLocalName()) {
            case "rPr" -> { }
            case "t" -> {
                if (field.shows()) {
                    into.appendChild(html.createTextNode(text(part)));
                }
            }
            case "br", "cr" -> {
                if (Xml.attribute(part, "type").matches("page|column")) {
                    throw unsupported(part, "br");
                }
                add(into, "br");
            }
            case "tab" -> into.appendChild(html.createTextNode(TAB));
            case "noBreakHyphen" -> into.appendChild(html.createTextNode("\u2011"));
            case "softHyphen" -> into.appendChild(html.createTextNode("\u00AD"));
            case "instrText" -> field.add(part.getTextContent());
            case "fldChar" -> {
                String instruction = field.mark(Xml.attribute(part, "fldCharType"));
                if (!instruction.isEmpty()) {
                    field(instruction, part, into);
                }
            }
            default -> throw unsupported(part, part.getLocalName());
        }
    }

    /** The text as it can be seen: invisible signs of joining and direction have no picture in any typeface. */
    private static String text(Element t) {
        String text = INVISIBLE.matcher(t.getTextContent()).replaceAll("");
        return t.getAttributeNS("http://www.w3.org/XML/1998/namespace", "space").equals("preserve") ? text : text.strip();
    }

    private void field(String instruction, Element place, Element into) {
        String name = instruction.trim().split("\\s", 2)[0];
        if (!name.equals("PAGE") && !name.equals("NUMPAGES")) {
            throw unsupported(place, name);
        }
        add(into, "span").setAttribute("class", name.equals("PAGE") ? "page" : "pages");
    }

    static DocumentProblem unsupported(Element place, String what) {
        Node paragraph = place;
        while (paragraph.getParentNode() != null && !Xml.is(paragraph, "p")) {
            paragraph = paragraph.getParentNode();
        }
        if (paragraph instanceof Element found && Xml.is(found, "p")) {
            return new ParagraphText(found).problem("document.template.unsupported", what);
        }
        return new DocumentProblem("document.template.unsupported", what, 0, "");
    }

    DocxStyles styles() {
        return styles;
    }

    Css css() {
        return css;
    }

    Element add(Node parent, String name) {
        return (Element) parent.appendChild(html.createElement(name));
    }

    /** A field spread over runs: what it says is collected up to its separator, what it showed last is left out. */
    private static final class Instruction {
        private final StringBuilder text = new StringBuilder();
        private boolean inside;

        void add(String piece) {
            text.append(piece);
        }

        boolean shows() {
            return !inside;
        }

        /** Follows a field's begin, separator and end; gives the instruction once, when it is complete. */
        String mark(String type) {
            inside = !type.equals("end");
            String complete = type.equals("begin") ? "" : text.toString();
            text.setLength(0);
            return complete;
        }
    }
}
