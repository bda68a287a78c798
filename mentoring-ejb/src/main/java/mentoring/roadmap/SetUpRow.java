package mentoring.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is set of a row.
 *
 * @param from            first day of a range of months; else null
 * @param personId        his record; null looks for the one specialist of the name
 * @param responsibleName null where nobody was chosen
 * @param numbers         the school's own numbers by name; null empties a blank
 */
public record SetUpRow(long itemId, LocalDate from, LocalDate to, Long personId, String responsibleName, Map<String, BigDecimal> numbers) {
}
