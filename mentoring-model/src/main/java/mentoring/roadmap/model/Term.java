package mentoring.roadmap.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When a row's work is due.
 *
 * @param from    first day, or null
 * @param to      last day, or null while it is not filled
 * @param periods the days of a quarterly term, in order; else empty
 */
public record Term(TermKind kind, LocalDate from, LocalDate to, List<LocalDate> periods) {

    /** «Срок близко»: so many days or fewer. */
    public static final int SOON = 7;

    public Term {
        periods = List.copyOf(periods);
    }

    public static Term onDate(LocalDate day) {
        return new Term(TermKind.ON_DATE, null, day, List.of());
    }

    public static Term byDate(LocalDate day) {
        return new Term(TermKind.BY_DATE, null, day, List.of());
    }

    public static Term wholePeriod(LocalDate from, LocalDate to) {
        return new Term(TermKind.WHOLE_PERIOD, from, to, List.of());
    }

    /** @param to last planned day, or null */
    public static Term ownSchedule(LocalDate to) {
        return new Term(TermKind.OWN_SCHEDULE, null, to, List.of());
    }

    public static Term quarterly(List<LocalDate> periods) {
        return new Term(TermKind.QUARTERLY, null, null, periods.stream().sorted().toList());
    }

    public static Term months(YearMonth from, YearMonth to) {
        return new Term(TermKind.MONTH_RANGE, from.atDay(1), to.atEndOfMonth(), List.of());
    }

    /** The last day on which the work is in time; empty while it is not set. */
    public Optional<LocalDate> deadline() {
        return kind == TermKind.QUARTERLY && !periods.isEmpty() ? Optional.of(periods.get(periods.size() - 1)) : Optional.ofNullable(to);
    }

    /** The next day by which something must be done: the deadline, or the next period's day. */
    public Optional<LocalDate> nextDay(LocalDate day) {
        return periods.stream().filter(period -> !period.isBefore(day)).findFirst().or(this::deadline);
    }

    /** How this day lies to the term. */
    public TermStatus statusOn(LocalDate day) {
        if (deadline().isEmpty()) {
            return kind == TermKind.OWN_SCHEDULE ? TermStatus.RUNNING : TermStatus.NOT_SET;
        }
        if (passedOn(day)) {
            return TermStatus.OVERDUE;
        }
        if (from != null && day.isBefore(from)) {
            return TermStatus.AHEAD;
        }
        return daysLeft(day).getAsLong() <= SOON ? TermStatus.DUE_SOON : TermStatus.RUNNING;
    }

    /** Days to the next day; negative once the deadline has passed. */
    public OptionalLong daysLeft(LocalDate day) {
        return nextDay(day).map(next -> OptionalLong.of(ChronoUnit.DAYS.between(day, next))).orElse(OptionalLong.empty());
    }

    /** True from the day after the deadline. */
    public boolean passedOn(LocalDate day) {
        return deadline().map(day::isAfter).orElse(false);
    }

    /** True when work done on that day came too late; whole-period rows are confirmed at the year's close and are never late (R8). */
    public boolean lateOn(LocalDate doneOn) {
        return kind != TermKind.WHOLE_PERIOD && passedOn(doneOn);
    }
}
