package mentoring.roadmap.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The second column's words with dates, or with the source's blanks. */
final class TermTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM");
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MM.uuuu");

    private TermTexts() {
    }

    static String of(String text, Term term) {
        return Tokens.fill(text, name -> switch (name) {
            case "to" -> term == null || term.to() == null ? "дд.мм.гггг" : DAY.format(term.to());
            case "months" -> term == null || term.from() == null || term.to() == null ? "мм – мм.гггг" : months(term.from(), term.to());
            default -> throw new IllegalArgumentException("no part of a term: " + name);
        });
    }

    private static String months(LocalDate from, LocalDate to) {
        boolean oneYear = from.getYear() == to.getYear();
        return YearMonth.from(from).format(oneYear ? MONTH : MONTH_AND_YEAR) + " – " + YearMonth.from(to).format(MONTH_AND_YEAR);
    }
}
