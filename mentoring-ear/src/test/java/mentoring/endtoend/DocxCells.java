package mentoring.endtoend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A printed DOCX read back: the cells of its tables, row by row; a cell's paragraphs are joined by line feeds. */
final class DocxCells {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxCells() {
    }

    static List<List<String>> of(byte[] docx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : descendants(document(docx).getDocumentElement(), "tr")) {
            rows.add(descendants(row, "tc").stream().map(DocxCells::text).toList());
        }
        return rows;
    }

    private static Document document(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        throw new IOException("no word/document.xml");
    }

    private static String text(Element cell) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : descendants(cell, "p")) {
            StringBuilder line = new StringBuilder();
            collect(paragraph, line);
            lines.add(line.toString());
        }
        return String.join("\n", lines).strip();
    }

    private static void collect(Node node, StringBuilder line) {
        switch (String.valueOf(node.getLocalName())) {
            case "t" -> line.append(node.getTextContent());
            case "br" -> line.append('\n');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    collect(child, line);
                }
            }
        }
    }

    private static List<Element> descendants(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagNameNS(WORD, name);
        for (int place = 0; place < nodes.getLength(); place++) {
            found.add((Element) nodes.item(place));
        }
        return found;
    }
}
