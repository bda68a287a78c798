package mentoring.plan.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.shared.model.Problem;

/**
 * Column «Сроки» of annex 1: printed as it was typed; days are read out of it where there are any. Half-typed text is kept too, since
 * a draft saves itself; what is wrong with it is said when the plan is sent.
 *
 * @param text as typed: «01.10.2026 – 31.10.2026», «до 15.12.2026», «в течение II четверти»
 * @param from first day; null where the text names fewer than two
 * @param to   last day, on which the row falls due; null where the text names none
 */
public record PlanTerm(String text, LocalDate from, LocalDate to) {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Reads a term; where {@link #problem} finds something, it names no days. */
    public static PlanTerm parse(String text) {
        if (text == null || text.isBlank()) {
            return new PlanTerm(null, null, null);
        }
        String typed = text.strip();
        List<LocalDate> days = new ArrayList<>();
        if (problem(typed, days).isPresent() || days.isEmpty()) {
            return new PlanTerm(typed, null, null);
        }
        return new PlanTerm(typed, days.size() < 2 ? null : days.get(0), days.get(days.size() - 1));
    }

    /** A day in the text that does not exist, or a last day before the first. */
    Optional<Problem> problem(String path) {
        return text == null ? Optional.empty()
            : problem(text, new ArrayList<>()).map(found -> Problem.at(path, found.key(), found.arguments().toArray()));
    }

    private static Optional<Problem> problem(String text, List<LocalDate> days) {
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            try {
                days.add(LocalDate.parse(matcher.group(), FORMAT));
            } catch (DateTimeException e) {
                return Optional.of(Problem.of("plan.term.noSuchDay", matcher.group()));
            }
        }
        boolean backwards = days.size() > 1 && days.get(days.size() - 1).isBefore(days.get(0));
        return backwards ? Optional.of(Problem.of("plan.term.backwards")) : Optional.empty();
    }
}
