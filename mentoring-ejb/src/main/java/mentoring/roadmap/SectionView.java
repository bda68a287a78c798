package mentoring.roadmap;

import java.io.Serializable;
import java.util.List;

/** A section of the roadmap with its rows. */
public record SectionView(int no, String title, List<RowView> rows) implements Serializable {

    public int total() {
        return rows.size();
    }

    public int done() {
        return (int) rows.stream().filter(RowView::done).count();
    }

    public int overdue() {
        return (int) rows.stream().filter(RowView::overdue).count();
    }

    /** Begun and neither done nor overdue. */
    public int inWork() {
        return (int) rows.stream().filter(row -> !row.done() && !row.overdue() && RoadmapView.begun(row)).count();
    }

    public int urgent() {
        return (int) rows.stream().filter(RowView::urgent).count();
    }
}
