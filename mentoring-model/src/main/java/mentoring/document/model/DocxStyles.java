package mentoring.document.model;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The looks of paragraphs, runs and tables: the document's defaults, the chain of styles and what is set directly, as a flat map from
 * a path such as {@code spacing.after} or {@code tblBorders.top.sz} to its value. A toggle without a value is "1".
 */
final class DocxStyles {
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> defaultParagraph = new HashMap<>();
    private final Map<String, String> defaultRun = new HashMap<>();
    private String defaultStyle = "";
    private String defaultTableStyle = "";

    DocxStyles(Document xml) {
        if (xml == null) {
            return;
        }
        Element root = xml.getDocumentElement();
        Element defaults = Xml.child(root, "docDefaults");
        add(defaultParagraph, Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        add(defaultRun, Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
        for (Element style : Xml.children(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            styles.put(id, style);
            if (on(Xml.attribute(style, "default"))) {
                String type = Xml.attribute(style, "type");
                defaultStyle = type.equals("paragraph") ? id : defaultStyle;
                defaultTableStyle = type.equals("table") ? id : defaultTableStyle;
            }
        }
    }

    Map<String, String> paragraph(Element paragraph) {
        Map<String, String> looks = new HashMap<>(defaultParagraph);
        Element direct = Xml.child(paragraph, "pPr");
        chain(looks, styleOf(direct), "pPr");
        add(looks, direct);
        return looks;
    }

    /** The looks of a run; of the paragraph's own text when {@code run} is null. */
    Map<String, String> run(Element paragraph, Element run) {
        Map<String, String> looks = new HashMap<>(defaultRun);
        chain(looks, styleOf(Xml.child(paragraph, "pPr")), "rPr");
        Element direct = Xml.child(run, "rPr");
        Element style = Xml.child(direct, "rStyle");
        if (style != null) {
            chain(looks, Xml.attribute(style, "val"), "rPr");
        }
        add(looks, direct);
        return looks;
    }

    Map<String, String> table(Element table) {
        Map<String, String> looks = new HashMap<>();
        Element direct = Xml.child(table, "tblPr");
        Element style = Xml.child(direct, "tblStyle");
        chain(looks, style == null ? defaultTableStyle : Xml.attribute(style, "val"), "tblPr");
        add(looks, direct);
        return looks;
    }

    static Map<String, String> of(Element properties) {
        Map<String, String> looks = new HashMap<>();
        add(looks, properties);
        return looks;
    }

    static boolean on(String value) {
        return value != null && !value.isEmpty() && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private String styleOf(Element properties) {
        Element style = Xml.child(properties, "pStyle");
        return style == null ? defaultStyle : Xml.attribute(style, "val");
    }

    private void chain(Map<String, String> looks, String id, String properties) {
        chain(looks, id, properties, 0);
    }

    private void chain(Map<String, String> looks, String id, String properties, int depth) {
        Element style = styles.get(id);
        if (style == null || depth > 20) {
            return;
        }
        chain(looks, Xml.attribute(Xml.child(style, "basedOn"), "val"), properties, depth + 1);
        add(looks, Xml.child(style, properties));
    }

    private static void add(Map<String, String> looks, Element properties) {
        if (properties != null) {
            add(looks, properties, "");
        }
    }

    private static void add(Map<String, String> looks, Element parent, String path) {
        for (Element child : Xml.children(parent)) {
            String name = path + child.getLocalName();
            NamedNodeMap attributes = child.getAttributes();
            boolean empty = true;
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (Xml.W.equals(attribute.getNamespaceURI())) {
                    looks.put(name + "." + attribute.getLocalName(), attribute.getValue());
                    empty &= !attribute.getLocalName().equals("val");
                }
            }
            if (empty) {
                looks.put(name + ".val", "1");
            }
            add(looks, child, name + ".");
        }
    }
}
