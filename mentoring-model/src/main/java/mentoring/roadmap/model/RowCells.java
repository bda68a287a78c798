package mentoring.roadmap.model;

import java.util.List;

/** The five cells of a row as they are printed; lines are divided by line feeds. */
public record RowCells(String content, String term, String expected, String indicator, String responsible) {

    public List<String> inOrder() {
        return List.of(content, term, expected, indicator, responsible);
    }
}
