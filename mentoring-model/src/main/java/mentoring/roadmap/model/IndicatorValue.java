package mentoring.roadmap.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A counted value of one day: a share N of D, a count (N alone) or a yes (1) and no (0).
 *
 * @param group       target group, stage or period where the key has several; else empty
 * @param numerator   null when unknown
 * @param denominator null for counts, and when unknown
 */
public record IndicatorValue(IndicatorKey key, String group, Long numerator, Long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static IndicatorValue share(IndicatorKey key, String group, Long numerator, Long denominator) {
        return new IndicatorValue(key, group, numerator, denominator);
    }

    public static IndicatorValue share(IndicatorKey key, long numerator, long denominator) {
        return new IndicatorValue(key, "", numerator, denominator);
    }

    public static IndicatorValue count(IndicatorKey key, long number) {
        return new IndicatorValue(key, "", number, null);
    }

    public static IndicatorValue count(IndicatorKey key, String group, long number) {
        return new IndicatorValue(key, group, number, null);
    }

    public static IndicatorValue yes(IndicatorKey key, boolean yes) {
        return new IndicatorValue(key, "", yes ? 1L : 0L, null);
    }

    /** The percent with one decimal, rounded down; empty without a denominator. */
    public Optional<BigDecimal> percent() {
        return hasShare()
            ? Optional.of(BigDecimal.valueOf(numerator).multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.DOWN))
            : Optional.empty();
    }

    /** Compares exactly, N * 100 with amount * D, and knows neither met nor missed without data (domain rules R2 and R3). */
    public Verdict against(Comparison comparison, BigDecimal amount, Unit unit) {
        if (unit != Unit.PERCENT) {
            return numerator == null ? Verdict.NO_DATA : Verdict.of(comparison.holds(BigDecimal.valueOf(numerator), amount));
        }
        if (!hasShare()) {
            return Verdict.NO_DATA;
        }
        BigDecimal counted = BigDecimal.valueOf(numerator).multiply(HUNDRED);
        return Verdict.of(comparison.holds(counted, amount.multiply(BigDecimal.valueOf(denominator))));
    }

    private boolean hasShare() {
        return numerator != null && denominator != null && denominator > 0;
    }
}
