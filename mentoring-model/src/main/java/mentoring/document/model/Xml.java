package mentoring.document.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The JDK's own DOM, without document types or outside entities, and short ways through WordprocessingML. */
final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Set<String> MARKS = Set.of("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak", "permStart",
            "permEnd", "commentRangeStart", "commentRangeEnd", "smartTagPr");
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "smartTag", "hyperlink");

    private Xml() {
    }

    static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document parse(String part, byte[] bytes) {
        try {
            return builder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            String key = String.valueOf(e.getMessage()).contains("DOCTYPE") ? "document.template.doctype" : "document.template.notXml";
            throw new DocumentProblem(e, key, part);
        } catch (IOException e) {
            throw new DocumentProblem(e, "document.template.notXml", part);
        }
    }

    static byte[] bytes(Document document) {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** The elements directly inside; none when there is no parent. */
    static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent == null ? null : parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(e -> is(e, name)).toList();
    }

    /** The first child of that name, or null. */
    static Element child(Node parent, String name) {
        for (Node n = parent == null ? null : parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, name)) {
                return (Element) n;
            }
        }
        return null;
    }

    static List<Element> descendants(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        collect(parent, name, found);
        return found;
    }

    private static void collect(Node parent, String name, List<Element> found) {
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    static String attribute(Element element, String name) {
        return element == null ? "" : element.getAttributeNS(W, name);
    }

    /** Takes away what only an editor needs (marks, proofing) and the wrappers around content, so that blocks and runs stand bare. */
    static void simplify(Node parent) {
        for (Element child : children(parent)) {
            simplify(child);
            if (W.equals(child.getNamespaceURI())) {
                if (MARKS.contains(child.getLocalName()) || child.getLocalName().startsWith("sdt") && child.getLocalName().endsWith("Pr")) {
                    parent.removeChild(child);
                } else if (WRAPPERS.contains(child.getLocalName())) {
                    while (child.getFirstChild() != null) {
                        parent.insertBefore(child.getFirstChild(), child);
                    }
                    parent.removeChild(child);
                }
            }
        }
    }

    /** Errors end the parse as exceptions; nothing is written to the console. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning changes nothing in what is read.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
