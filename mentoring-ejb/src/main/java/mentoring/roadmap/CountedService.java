package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapControl;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.roadmap.model.RowFacts;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The records behind the numbers of a row, for the school's own people; the same statement that makes the number. */
@Stateless
@Guarded
public class CountedService {

    @Inject
    private Access access;

    @Inject
    private Indicators indicators;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private RecordLabels labels;

    /** What one of the row's indicators counted in a group, and what it did not. */
    @RoadmapRule(RoadmapAction.READ_RECORDS)
    public CountedView records(RoadmapItemId id, IndicatorKey indicator, String group) {
        RoadmapItem item = access.get(id, RoadmapItem.class);
        boolean shown = item.definition().indicators().contains(indicator)
            || item.definition().thresholds().stream().anyMatch(threshold -> threshold.indicator() == indicator);
        if (!shown) {
            throw Refusal.notFound();
        }
        RoadmapSnapshot snapshot = facts.today(item.roadmap());
        RecordKind kind = indicators.counts(indicator).orElse(RecordKind.ROADMAP_ROW);
        List<ListedRecord> listed = indicators.counts(indicator).isPresent() ? counted(snapshot, indicator, group)
            : rows(snapshot, indicator, group);
        Map<Long, RecordLabels.Label> words = labels.of(kind, listed.stream().map(ListedRecord::id).collect(Collectors.toSet()));
        List<CountedRecord> records = listed.stream().map(record -> new CountedRecord(kind, record.id(), words.get(record.id()).text(),
            words.get(record.id()).detail(), record.weight(), record.counted())).toList();
        return new CountedView(indicator, group, kind, records.stream().filter(CountedRecord::counted).toList(),
            records.stream().filter(record -> !record.counted()).toList());
    }

    private List<ListedRecord> counted(RoadmapSnapshot snapshot, IndicatorKey indicator, String group) {
        Roadmap roadmap = snapshot.roadmap();
        return indicators.records(new SchoolYearRef(roadmap.schoolId(), roadmap.schoolYear().start()), snapshot.asOf(), indicator, group);
    }

    /** The roadmap's own rows, for what it counts of itself. */
    private static List<ListedRecord> rows(RoadmapSnapshot snapshot, IndicatorKey indicator, String group) {
        boolean dueOnly = indicator == IndicatorKey.ROADMAP_ON_TIME || group.equals(RoadmapControl.DUE);
        Map<String, Long> ids = snapshot.roadmap().items().stream().collect(Collectors.toMap(RoadmapItem::key, RoadmapItem::id));
        return RoadmapControl.counted(List.copyOf(snapshot.rows().values())).stream()
            .filter(row -> !dueOnly || row.term().passedOn(snapshot.asOf()))
            .map(row -> new ListedRecord(group, ids.get(row.item().key()), 1, counts(row, snapshot, indicator))).toList();
    }

    private static boolean counts(RowFacts row, RoadmapSnapshot snapshot, IndicatorKey indicator) {
        return row.confirmedBy(snapshot.asOf()) && (indicator != IndicatorKey.ROADMAP_ON_TIME || !row.term().lateOn(row.confirmedOn()));
    }
}
