package mentoring.meeting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreeTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void aFreeTimeIsTakenAsWanted() {
        assertEquals(Optional.of(span("2026-11-24T14:40", "2026-11-24T15:25")),
            free(List.of(span("2026-11-24T15:25", "2026-11-24T16:00"))).next(span("2026-11-24T14:40", "2026-11-24T15:25"), LAST));
    }

    @Test
    void theNextQuarterAfterEveryoneIsFreeIsOffered() {
        FreeTime free = free(List.of(span("2026-11-24T15:30", "2026-11-24T16:20"), span("2026-11-24T14:30", "2026-11-24T15:10")));
        assertEquals(Optional.of(span("2026-11-24T16:30", "2026-11-24T17:15")),
            free.next(span("2026-11-24T14:40", "2026-11-24T15:25"), LAST));
    }

    @Test
    void anEveningThatIsTooLateGivesWayToTheNextDay() {
        FreeTime free = free(List.of(span("2026-11-24T18:00", "2026-11-24T20:30"), span("2026-11-25T18:00", "2026-11-25T19:00")));
        assertEquals(Optional.of(span("2026-11-25T19:00", "2026-11-25T20:00")),
            free.next(span("2026-11-24T18:00", "2026-11-24T19:00"), LAST));
    }

    @Test
    void nothingIsOfferedAfterTheLastDay() {
        FreeTime free = free(List.of(span("2026-11-24T18:00", "2026-11-24T20:30")));
        assertEquals(Optional.empty(), free.next(span("2026-11-24T18:00", "2026-11-24T19:00"), LocalDate.of(2026, 11, 24)));
    }

    private static FreeTime free(List<TimeSpan> busy) {
        return new FreeTime(busy, ZONE);
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(LocalDateTime.parse(from).atZone(ZONE).toInstant(), LocalDateTime.parse(to).atZone(ZONE).toInstant());
    }
}
