package mentoring.document.model;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a printed DOCX back: its paragraphs outside tables, and the cells of its only table. */
final class DocxText {
    private final Document xml;

    DocxText(byte[] docx) {
        xml = DocxPackage.read(docx, 20_000_000, 100_000_000).xml(DocxPackage.DOCUMENT);
    }

    List<String> paragraphs() {
        return Xml.children(body(), "p").stream().map(DocxText::text).toList();
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : Xml.children(Xml.child(body(), "tbl"), "tr")) {
            rows.add(Xml.children(row, "tc").stream()
                    .map(cell -> String.join("\n\n", Xml.children(cell, "p").stream().map(DocxText::text).toList())).toList());
        }
        return rows;
    }

    private Element body() {
        return Xml.child(xml.getDocumentElement(), "body");
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element run : Xml.children(paragraph, "r")) {
            for (Element part : Xml.children(run)) {
                switch (part.getLocalName()) {
                    case "t" -> text.append(part.getTextContent());
                    case "br" -> text.append('\n');
                    case "tab" -> text.append('\t');
                    default -> { }
                }
            }
        }
        return text.toString();
    }
}
