package mentoring.people;

import java.time.LocalDate;

/**
 * A person left the school; sent in the same transaction. Parts in the programme and memberships in pairs end.
 *
 * @param on first day on which the person no longer belongs to the school
 */
public record PersonLeft(long personId, long schoolId, LocalDate on, String reason) {
}
