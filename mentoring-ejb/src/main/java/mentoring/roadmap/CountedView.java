package mentoring.roadmap;

import java.io.Serializable;
import java.util.List;
import mentoring.roadmap.model.IndicatorKey;

/** The records behind a value: those that count, and those that do not. */
public record CountedView(IndicatorKey indicator, String group, RecordKind kind, List<CountedRecord> counted, List<CountedRecord> missing)
    implements Serializable {
}
