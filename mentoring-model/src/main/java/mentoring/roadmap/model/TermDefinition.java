package mentoring.roadmap.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import mentoring.shared.model.SchoolYear;

/**
 * A row's kind of term, and the days that are usual for it.
 *
 * @param text    the cell's text, with {to} or {months} where the source leaves a date open
 * @param from    usual first day, or null
 * @param to      usual last day, or null
 * @param periods usual days of a quarterly term
 */
public record TermDefinition(TermKind kind, String text, MonthDay from, MonthDay to, List<MonthDay> periods) {

    public TermDefinition {
        periods = List.copyOf(periods);
    }

    /**
     * The term that a new roadmap proposes.
     *
     * @param first the programme's first day
     * @param last  the programme's last day
     */
    public Term usual(SchoolYear year, LocalDate first, LocalDate last) {
        return kind == TermKind.WHOLE_PERIOD ? Term.wholePeriod(first, last) : of(year, day(year, from), day(year, to));
    }

    /** The term with the days that a school has set, null where it has set none; quarterly days are those of the template. */
    public Term of(SchoolYear year, LocalDate first, LocalDate last) {
        return new Term(kind, first, last, periods.stream().map(period -> day(year, period)).toList());
    }

    private static LocalDate day(SchoolYear year, MonthDay day) {
        if (day == null) {
            return null;
        }
        return day.atYear(day.getMonthValue() >= year.firstDay().getMonthValue() ? year.start() : year.start() + 1);
    }
}
