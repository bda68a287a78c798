package mentoring.consent;

import java.time.LocalDate;

/** Somebody left the year's programme without withdrawing a consent; sent in the same transaction. Memberships in pairs end. */
public record ParticipationLeft(long participationId, long personId, long schoolId, LocalDate on) {
}
