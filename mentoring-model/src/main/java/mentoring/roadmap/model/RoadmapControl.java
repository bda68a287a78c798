package mentoring.roadmap.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Rows 5.1 and 5.2: the roadmap counted by itself, without these two rows. */
public final class RoadmapControl {

    /** Of all rows. */
    public static final String ALL = "ALL";
    /** Of the rows whose term has passed. */
    public static final String DUE = "DUE";

    private RoadmapControl() {
    }

    /** The values of roadmap.done and roadmap.onTime on a day. */
    public static List<IndicatorValue> values(List<RowFacts> rows, LocalDate day) {
        List<RowFacts> counted = counted(rows);
        List<RowFacts> due = counted.stream().filter(row -> row.term().passedOn(day)).toList();
        return List.of(share(IndicatorKey.ROADMAP_DONE, ALL, counted, row -> row.confirmedBy(day)),
            share(IndicatorKey.ROADMAP_DONE, DUE, due, row -> row.confirmedBy(day)),
            share(IndicatorKey.ROADMAP_ON_TIME, "", due, row -> row.confirmedBy(day) && !row.term().lateOn(row.confirmedOn())));
    }

    /** The rows that are counted: all but those that control the roadmap. */
    public static List<RowFacts> counted(List<RowFacts> rows) {
        return rows.stream().filter(row -> !row.item().controlsRoadmap()).toList();
    }

    private static IndicatorValue share(IndicatorKey key, String group, List<RowFacts> rows, Predicate<RowFacts> counts) {
        return IndicatorValue.share(key, group, rows.stream().filter(counts).count(), (long) rows.size());
    }
}
