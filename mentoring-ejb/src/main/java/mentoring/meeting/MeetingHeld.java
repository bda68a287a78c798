package mentoring.meeting;

import java.time.LocalDate;

/** A meeting was marked as held; fired in the same transaction. The date is its local day. */
public record MeetingHeld(long pairId, LocalDate on) {
}
