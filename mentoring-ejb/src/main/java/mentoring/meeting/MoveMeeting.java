package mentoring.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;

/**
 * Another time for a meeting.
 *
 * @param version         version that the page showed
 * @param startsAt        local time of the municipality
 * @param despiteConflict true after the person was told that somebody is taken
 */
public record MoveMeeting(int version, @NotNull(message = "meeting.missing.startsAt") LocalDateTime startsAt,
                          @Min(value = 5, message = "meeting.minutes.range")
                          @Max(value = 480, message = "meeting.minutes.range") int minutes,
                          boolean despiteConflict) {
}
