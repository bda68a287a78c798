package mentoring.journal.model;

import java.time.Instant;

/**
 * Who signs, and when.
 *
 * @param accountId account that was logged in and typed its password again
 * @param personId  the mentor's person record
 * @param name      full name, kept with the entry for the print
 * @param at        moment, in microseconds
 */
public record Signer(long accountId, long personId, String name, Instant at) {
}
