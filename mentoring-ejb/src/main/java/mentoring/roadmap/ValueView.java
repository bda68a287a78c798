package mentoring.roadmap;

import java.io.Serializable;
import java.math.BigDecimal;
import mentoring.roadmap.model.Comparison;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;
import mentoring.roadmap.model.Threshold;
import mentoring.roadmap.model.Unit;
import mentoring.roadmap.model.Verdict;

/**
 * A value of a row as it is shown.
 *
 * @param group       target group, stage or period; empty where the indicator has none
 * @param numerator   null where nothing is known
 * @param denominator null for counts, and where it is unknown
 * @param percent     rounded down to one decimal; null where there is none
 * @param needed      the threshold; null where none is asked for
 * @param atMost      true where the value must not exceed the threshold
 * @param unit        of the threshold, else PERCENT for shares and COUNT for counts
 * @param ours        true where the source names no threshold and this product decided it
 * @param listed      true where the records behind the number can be shown
 */
public record ValueView(IndicatorKey indicator, String group, Long numerator, Long denominator, BigDecimal percent, BigDecimal needed,
                        boolean atMost, Unit unit, Verdict verdict, boolean ours, boolean listed) implements Serializable {

    static ValueView of(IndicatorValue value, Threshold threshold, BigDecimal needed, boolean listed) {
        Unit unit = threshold == null ? value.denominator() == null ? Unit.COUNT : Unit.PERCENT : threshold.unit();
        Verdict verdict = needed == null ? null : value.against(threshold.comparison(), needed, unit);
        return new ValueView(value.key(), value.group(), value.numerator(), value.denominator(), value.percent().orElse(null), needed,
            threshold != null && threshold.comparison() == Comparison.LE, unit, verdict,
            threshold != null && !threshold.fromSource(), listed);
    }

    public boolean share() {
        return denominator != null;
    }

    public boolean yesNo() {
        return unit == Unit.YES_NO;
    }

    /** True where neither percent nor number can be told (R3). */
    public boolean noData() {
        return numerator == null || unit == Unit.PERCENT && percent == null;
    }

    public boolean met() {
        return verdict == Verdict.MET;
    }
}
