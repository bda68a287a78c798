package mentoring.roadmap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mentoring.shared.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValueTest {

    private static final IndicatorKey KEY = IndicatorKey.CONSENTS_VALID;

    @ParameterizedTest
    @CsvSource({"47, 50, 94.0", "999, 1000, 99.9", "9999, 10000, 99.9", "1, 3, 33.3", "2, 3, 66.6", "0, 7, 0.0", "7, 7, 100.0"})
    void percentIsRoundedDown(long numerator, long denominator, BigDecimal percent) {
        assertEquals(Optional.of(percent), IndicatorValue.share(KEY, numerator, denominator).percent());
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 90, MET", "89, 99, 90, NOT_MET", "899999, 1000000, 90, NOT_MET", "900000, 1000000, 90, MET",
        "1, 3, 33.33, MET", "1, 3, 33.34, NOT_MET", "0, 5, 0, MET"})
    void sharesAreComparedExactly(long numerator, long denominator, BigDecimal amount, Verdict verdict) {
        assertEquals(verdict, IndicatorValue.share(KEY, numerator, denominator).against(Comparison.GE, amount, Unit.PERCENT));
    }

    @Test
    void veryLargeCountsDoNotOverflow() {
        IndicatorValue value = IndicatorValue.share(KEY, Long.MAX_VALUE, Long.MAX_VALUE);
        assertEquals(Verdict.MET, value.against(Comparison.GE, BigDecimal.valueOf(100), Unit.PERCENT));
        assertEquals(Optional.of(new BigDecimal("100.0")), value.percent());
    }

    @Test
    void withoutADenominatorThereIsNoData() {
        for (IndicatorValue value : List.of(IndicatorValue.share(KEY, 0, 0), IndicatorValue.share(KEY, "", 4L, null),
            IndicatorValue.share(KEY, "", null, 4L))) {
            assertEquals(Verdict.NO_DATA, value.against(Comparison.GE, BigDecimal.TEN, Unit.PERCENT));
            assertEquals(Optional.empty(), value.percent());
        }
    }

    @Test
    void countsAndAnswersCompareTheNumberItself() {
        assertEquals(Verdict.MET, IndicatorValue.count(KEY, 0).against(Comparison.LE, BigDecimal.ZERO, Unit.COUNT));
        assertEquals(Verdict.NOT_MET, IndicatorValue.count(KEY, 1).against(Comparison.LE, BigDecimal.ZERO, Unit.COUNT));
        assertEquals(Verdict.MET, IndicatorValue.yes(KEY, true).against(Comparison.GE, BigDecimal.ONE, Unit.YES_NO));
        assertEquals(Verdict.NOT_MET, IndicatorValue.yes(KEY, false).against(Comparison.GE, BigDecimal.ONE, Unit.YES_NO));
    }

    @Test
    void everyRequiredGroupMustReachTheThreshold() {
        Threshold coverage = RoadmapDefinition.builtIn(1).item("menteeBase").threshold("coverage");
        assertEquals(Verdict.MET, judge(coverage, group("PUPIL", 10, 100L), group("TEACHER", 2, 20L), group("PARENT", 3, null)));
        assertEquals(Verdict.NOT_MET, judge(coverage, group("PUPIL", 10, 100L), group("TEACHER", 1, 20L)));
        assertEquals(Verdict.NO_DATA, judge(coverage, group("PUPIL", 10, 100L), group("TEACHER", 1, null)));
        assertEquals(Verdict.NO_DATA, judge(coverage, group("PUPIL", 10, 100L)));
        assertEquals(Verdict.NOT_MET, judge(coverage, group("PUPIL", 9, 100L), group("TEACHER", 1, null)));
    }

    @Test
    void whoMaySetWhichNumber() {
        RoadmapDefinition roadmap = RoadmapDefinition.builtIn(1);
        Threshold municipal = roadmap.item("consents").threshold("valid");
        Threshold example = roadmap.item("partnerList").threshold("partners");
        Threshold blank = roadmap.item("training").threshold("experts");
        assertEquals(List.of(Problem.at("valid", "roadmap.thresholdNotYours")), municipal.problems(BigDecimal.TEN, ChangeableBy.SCHOOL));
        assertEquals(List.of(), municipal.problems(BigDecimal.TEN, ChangeableBy.MUNICIPALITY));
        assertEquals(List.of(), example.problems(new BigDecimal("2.5"), ChangeableBy.SCHOOL));
        assertEquals(List.of(Problem.at("partners", "roadmap.threshold.percent")),
            example.problems(new BigDecimal("100.1"), ChangeableBy.SCHOOL));
        assertEquals(List.of(), blank.problems(new BigDecimal("3.00"), ChangeableBy.SCHOOL));
        assertEquals(List.of(Problem.at("experts", "roadmap.threshold.count")), blank.problems(new BigDecimal("0"), ChangeableBy.SCHOOL));
        assertEquals(List.of(Problem.at("experts", "roadmap.threshold.count")), blank.problems(new BigDecimal("1.5"), ChangeableBy.SCHOOL));
    }

    private static Verdict judge(Threshold threshold, IndicatorValue... values) {
        return threshold.judge(threshold.amount(), List.of(values));
    }

    private static IndicatorValue group(String group, long numerator, Long denominator) {
        return IndicatorValue.share(IndicatorKey.COVERAGE, group, numerator, denominator);
    }
}
