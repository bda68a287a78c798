package mentoring.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * One table: column widths, cells merged across and down, borders, padding, shading, vertical alignment, heights, header rows repeated
 * on each page. A row whose text keeps with the next (a section's heading) stands in one group with the rows up to the next plain
 * one, and such a group is never divided between pages.
 */
final class TableToHtml {
    private static final int MAX_COLUMNS = 63;

    private final DocxToHtml html;
    private final Element table;
    private final Map<String, String> looks;
    private final List<Element> rows;
    private final List<List<Cell>> grid = new ArrayList<>();
    private final int columns;

    /** A cell in the grid: the columns it covers and the rows it goes down; a cell merged into the one above is not shown. */
    private static final class Cell {
        private final Element element;
        private final Map<String, String> looks;
        private final int column;
        private final int span;
        private int down = 1;

        Cell(Element element, int column) {
            this.element = element;
            this.looks = DocxStyles.of(Xml.child(element, "tcPr"));
            this.column = column;
            this.span = Math.max(1, Css.whole(looks.getOrDefault("gridSpan.val", "1")));
        }

        boolean continues() {
            return looks.containsKey("vMerge.val") && !looks.get("vMerge.val").equals("restart");
        }
    }

    TableToHtml(DocxToHtml html, Element table) {
        this.html = html;
        this.table = table;
        this.looks = html.styles().table(table);
        this.rows = Xml.children(table, "tr");
        Xml.children(table).stream()
                .filter(child -> !Xml.is(child, "tr") && !Xml.is(child, "tblPr") && !Xml.is(child, "tblGrid"))
                .findFirst().ifPresent(child -> {
                    throw DocxToHtml.unsupported(child, child.getLocalName());
                });
        layGrid();
        this.columns = grid.stream().flatMap(List::stream).mapToInt(cell -> cell.column + cell.span).max().orElse(1);
        if (columns > MAX_COLUMNS) {
            throw DocxToHtml.unsupported(table, "gridSpan");
        }
    }

    private void layGrid() {
        for (Element row : rows) {
            List<Cell> cells = new ArrayList<>();
            int column = Css.whole(DocxStyles.of(Xml.child(row, "trPr")).getOrDefault("gridBefore.val", "0"));
            for (Element element : Xml.children(row, "tc")) {
                Cell cell = new Cell(element, column);
                cells.add(cell);
                column += cell.span;
            }
            grid.add(cells);
        }
        for (int i = 1; i < grid.size(); i++) {
            for (Cell cell : grid.get(i)) {
                if (cell.continues()) {
                    top(i, cell.column).down++;
                }
            }
        }
    }

    /** The cell that the one at that row and column continues. */
    private Cell top(int row, int column) {
        for (int i = row - 1; i >= 0; i--) {
            for (Cell cell : grid.get(i)) {
                if (cell.column == column && !cell.continues()) {
                    return cell;
                }
            }
        }
        throw DocxToHtml.unsupported(rows.get(row), "vMerge");
    }

    void convert(Element into) {
        List<Integer> widths = widths();
        Element out = html.add(into, "table");
        String align = looks.getOrDefault("jc.val", "left");
        String left = align.equals("center") ? "auto" : Css.pt(Css.twips(looks, "tblInd.w"));
        out.setAttribute("class", html.css().name("width: " + Css.pt(widths.stream().mapToInt(Integer::intValue).sum())
                + "; margin: 0 " + (align.equals("center") ? "auto" : "0") + " 0 " + left));
        Element group = html.add(out, "colgroup");
        widths.forEach(width -> html.add(group, "col").setAttribute("class", html.css().name("width: " + Css.pt(width))));
        int header = 0;
        while (header < rows.size() && header(rows.get(header))) {
            header++;
        }
        if (header > 0) {
            Element head = html.add(out, "thead");
            for (int i = 0; i < header; i++) {
                row(i, head, "th");
            }
        }
        body(out, header);
    }

    private void body(Element out, int from) {
        Element body = null;
        boolean together = false;
        for (int i = from; i < rows.size(); i++) {
            boolean keeps = keepsWithNext(rows.get(i));
            if (body == null || keeps && !together || !keeps && !together && body.hasAttribute("class")) {
                body = html.add(out, "tbody");
                if (keeps) {
                    body.setAttribute("class", "together");
                }
            }
            row(i, body, "td");
            together = keeps;
        }
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (Element column : Xml.children(Xml.child(table, "tblGrid"), "gridCol")) {
            widths.add(Css.whole(Xml.attribute(column, "w")));
        }
        while (widths.size() < columns) {
            widths.add(1440);
        }
        return widths;
    }

    private static boolean header(Element row) {
        return Css.on(DocxStyles.of(Xml.child(row, "trPr")), "tblHeader");
    }

    private boolean keepsWithNext(Element row) {
        List<Element> paragraphs = Xml.descendants(row, "p");
        return !paragraphs.isEmpty() && Css.on(html.styles().paragraph(paragraphs.get(0)), "keepNext");
    }

    private void row(int index, Element group, String tag) {
        Element tr = html.add(group, "tr");
        Map<String, String> row = DocxStyles.of(Xml.child(rows.get(index), "trPr"));
        String css = (Css.on(row, "cantSplit") ? "page-break-inside: avoid; " : "") + "height: " + Css.pt(Css.twips(row, "trHeight.val"));
        tr.setAttribute("class", html.css().name(css));
        for (Cell cell : grid.get(index)) {
            if (!cell.continues()) {
                Element td = html.add(tr, tag);
                if (cell.span > 1) {
                    td.setAttribute("colspan", String.valueOf(cell.span));
                }
                if (cell.down > 1) {
                    td.setAttribute("rowspan", String.valueOf(cell.down));
                }
                td.setAttribute("class", html.css().name(looks(cell, index)));
                html.blocks(Xml.children(cell.element), td);
            }
        }
    }

    private String looks(Cell cell, int index) {
        String valign = cell.looks.getOrDefault("vAlign.val", "top");
        StringBuilder css = new StringBuilder("vertical-align: ").append(valign.equals("center") ? "middle"
                : valign.equals("bottom") ? "bottom" : "top");
        css.append("; padding: ").append(String.join(" ", margin(cell, "top", "top", 0), margin(cell, "right", "end", 108),
                margin(cell, "bottom", "bottom", 0), margin(cell, "left", "start", 108)));
        border(css, cell, "top", index == 0 ? "top" : "insideH");
        border(css, cell, "bottom", index + cell.down >= rows.size() ? "bottom" : "insideH");
        border(css, cell, "left", cell.column == 0 ? "left" : "insideV");
        border(css, cell, "right", cell.column + cell.span >= columns ? "right" : "insideV");
        return css.append(Css.color("; background-color: ", cell.looks.get("shd.fill"))).toString();
    }

    private String margin(Cell cell, String side, String other, int otherwise) {
        String path = side + ".w";
        String otherPath = other + ".w";
        if (cell.looks.containsKey("tcMar." + path) || cell.looks.containsKey("tcMar." + otherPath)) {
            return Css.pt(Css.twips(cell.looks, "tcMar." + path, "tcMar." + otherPath));
        }
        boolean set = looks.containsKey("tblCellMar." + path) || looks.containsKey("tblCellMar." + otherPath);
        return Css.pt(set ? Css.twips(looks, "tblCellMar." + path, "tblCellMar." + otherPath) : otherwise);
    }

    private void border(StringBuilder css, Cell cell, String side, String tableSide) {
        String own = "tcBorders." + side;
        if (cell.looks.containsKey(own + ".val")) {
            css.append(Css.border(side, cell.looks, own));
        } else {
            css.append(Css.border(side, looks, "tblBorders." + tableSide));
        }
    }
}
