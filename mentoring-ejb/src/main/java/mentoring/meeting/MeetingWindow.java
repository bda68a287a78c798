package mentoring.meeting;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which days a calendar shows.
 *
 * @param from first local day
 * @param to   first local day after them; at most a year later
 */
public record MeetingWindow(@NotNull LocalDate from, @NotNull LocalDate to) implements Serializable {

    private static final int MOST_DAYS = 370;

    public MeetingWindow {
        if (from != null && to != null && to.isAfter(from.plusDays(MOST_DAYS))) {
            to = from.plusDays(MOST_DAYS);
        }
    }
}
