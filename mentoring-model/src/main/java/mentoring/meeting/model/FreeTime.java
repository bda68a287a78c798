package mentoring.meeting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the next time at which everybody of a pair is free. */
public final class FreeTime {

    private static final int STEP_MINUTES = 15;
    private static final LocalTime LATEST = LocalTime.of(21, 0);

    private final List<TimeSpan> busy;
    private final ZoneId zone;

    /** @param busy when somebody of the pair is taken, in any order */
    public FreeTime(List<TimeSpan> busy, ZoneId zone) {
        this.busy = busy.stream().sorted(Comparator.comparing(TimeSpan::from)).toList();
        this.zone = zone;
    }

    /**
     * The first free stretch of the same length that begins at the wanted time or later: on a quarter of an hour of the same day,
     * over by nine in the evening, else at the wanted hour of a day after it.
     *
     * @param last last day that may be offered
     */
    public Optional<TimeSpan> next(TimeSpan wanted, LocalDate last) {
        ZonedDateTime start = wanted.from().atZone(zone);
        for (LocalDate day = start.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<TimeSpan> free = on(day, wanted.startingAt(day.atTime(start.toLocalTime()).atZone(zone).toInstant()));
            if (free.isPresent()) {
                return free;
            }
        }
        return Optional.empty();
    }

    private Optional<TimeSpan> on(LocalDate day, TimeSpan wanted) {
        Instant latest = day.atTime(LATEST).atZone(zone).toInstant();
        TimeSpan tried = wanted;
        for (TimeSpan taken : busy) {
            if (taken.overlaps(tried)) {
                tried = tried.startingAt(quarter(taken.to()));
            }
        }
        return tried.equals(wanted) || !tried.to().isAfter(latest) ? Optional.of(tried) : Optional.empty();
    }

    private Instant quarter(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        int over = local.getMinute() % STEP_MINUTES;
        ZonedDateTime minute = local.withSecond(0).withNano(0);
        return (over == 0 && minute.equals(local) ? minute : minute.plusMinutes(STEP_MINUTES - over)).toInstant();
    }
}
