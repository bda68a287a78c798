package mentoring.roadmap.model;

import java.time.LocalDate;

/**
 * A new term for a row of an approved roadmap.
 *
 * @param from        first day; null for terms that have none
 * @param to          last day
 * @param orderNumber number of the order that moves it
 * @param reason      may be null
 */
public record MoveTerm(LocalDate from, LocalDate to, String orderNumber, LocalDate orderDate, String reason) {
}
