package mentoring.roadmap.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of one row.
 *
 * @param amounts     the school's own numbers by threshold name
 * @param values      what was counted, for all of the row's indicators
 * @param evidence    number of pieces of evidence; they never change a counted value (R9)
 * @param confirmedOn the day of its being done, or null
 */
public record RowFacts(RoadmapItemDefinition item, Term term, Map<String, BigDecimal> amounts, List<IndicatorValue> values, int evidence,
                       LocalDate confirmedOn) {

    public RowFacts {
        amounts = Map.copyOf(amounts);
        values = List.copyOf(values);
    }

    /** Done by that day. */
    public boolean confirmedBy(LocalDate day) {
        return confirmedOn != null && !confirmedOn.isAfter(day);
    }

    /** Blanks that the school has not filled. */
    public List<Threshold> unfilled(boolean smallSchool) {
        return item.thresholds().stream()
            .filter(threshold -> threshold.schools().includes(smallSchool) && threshold.amountIn(amounts) == null).toList();
    }

    /** The values against the thresholds that must be reached. */
    public Verdict verdict(boolean smallSchool) {
        return item.computed() ? judge(item.required(smallSchool)) : Verdict.NOT_COMPUTED;
    }

    /** The values against what tells whether a whole-period row keeps pace. */
    public Verdict pace(boolean smallSchool) {
        return judge(item.pace(smallSchool));
    }

    /** One threshold's verdict, for the screen. */
    public Verdict verdict(Threshold threshold) {
        return threshold.judge(threshold.amountIn(amounts), values);
    }

    /** True once anything was counted or shown. */
    public boolean begun() {
        return evidence > 0 || values.stream().anyMatch(value -> value.numerator() != null && value.numerator() > 0);
    }

    private Verdict judge(List<Threshold> thresholds) {
        return thresholds.stream().map(this::verdict).reduce(Verdict.MET, Verdict::and);
    }
}
