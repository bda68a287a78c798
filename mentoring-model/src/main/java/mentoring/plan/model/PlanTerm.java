package mentoring.plan.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.shared.model.Refusal;

/**
 * Column «Сроки» of annex 1: printed as it was typed; days are read out of it where there are any.
 *
 * @param text as typed: «01.10.2026 – 31.10.2026», «до 15.12.2026», «в течение II четверти»
 * @param from first day; null where the text names fewer than two
 * @param to   last day, on which the row falls due; null where the text names none
 */
public record PlanTerm(String text, LocalDate from, LocalDate to) {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a term.
     *
     * @throws Refusal at {@code due} when a day in it does not exist or the last lies before the first
     */
    public static PlanTerm parse(String text) {
        if (text == null || text.isBlank()) {
            return new PlanTerm(null, null, null);
        }
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            try {
                days.add(LocalDate.parse(matcher.group(), FORMAT));
            } catch (DateTimeException e) {
                throw Refusal.at("due", "plan.term.noSuchDay", matcher.group());
            }
        }
        LocalDate to = days.isEmpty() ? null : days.get(days.size() - 1);
        LocalDate from = days.size() < 2 ? null : days.get(0);
        if (from != null && to.isBefore(from)) {
            throw Refusal.at("due", "plan.term.backwards");
        }
        return new PlanTerm(text.strip(), from, to);
    }
}
