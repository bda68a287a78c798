package mentoring.roadmap.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mentoring.shared.model.Problem;

/**
 * A number that a row's value is held against.
 *
 * @param name         unique in the row; in the row's texts it stands in braces
 * @param groups       the groups of the indicator that must reach it; empty for one that has no groups
 * @param amount       the template's number; null for a blank
 * @param changeableBy who may set another number
 * @param fromSource   false for what this product decided itself
 * @param blank        what is printed while the number is missing («__»); null where the source has a number
 * @param schools      the schools for which it holds
 */
public record Threshold(String name, IndicatorKey indicator, List<String> groups, Comparison comparison, BigDecimal amount, Unit unit,
                        ChangeableBy changeableBy, boolean fromSource, String blank, SchoolSize schools) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Threshold {
        groups = List.copyOf(groups);
    }

    /** The number in force: the school's own, else the template's, else null. */
    public BigDecimal amountIn(Map<String, BigDecimal> own) {
        return own.getOrDefault(name, amount);
    }

    /** True for a number that the source leaves open. */
    public boolean isBlank() {
        return blank != null;
    }

    /** Holds the values against a number; every group that is asked for must reach it. */
    public Verdict judge(BigDecimal number, List<IndicatorValue> values) {
        if (!indicator.computed()) {
            return Verdict.NOT_COMPUTED;
        }
        return groups.isEmpty() ? judge(number, values, "")
            : groups.stream().map(group -> judge(number, values, group)).reduce(Verdict.MET, Verdict::and);
    }

    private Verdict judge(BigDecimal number, List<IndicatorValue> values, String group) {
        if (number == null) {
            return Verdict.NO_DATA;
        }
        return values.stream().filter(value -> value.key() == indicator && value.group().equals(group)).findFirst()
            .map(value -> value.against(comparison, number, unit)).orElse(Verdict.NO_DATA);
    }

    /** What is wrong with a number that somebody wants to set. */
    public List<Problem> problems(BigDecimal number, ChangeableBy by) {
        if (by != changeableBy) {
            return List.of(Problem.at(name, "roadmap.thresholdNotYours"));
        }
        return switch (unit) {
            case PERCENT -> known(number.signum() >= 0 && number.compareTo(HUNDRED) <= 0, "roadmap.threshold.percent");
            case COUNT -> known(isWhole(number) && number.signum() >= (comparison == Comparison.GE ? 1 : 0), "roadmap.threshold.count");
            case YES_NO -> known(false, "roadmap.thresholdNotYours");
        };
    }

    private List<Problem> known(boolean right, String key) {
        return right ? List.of() : List.of(Problem.at(name, key));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
