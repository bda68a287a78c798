package mentoring.meeting.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import mentoring.meeting.ConflictView;
import mentoring.meeting.MeetingItem;

/**
 * A meeting dragged to another time.
 *
 * @param to        local start that was wanted
 * @param conflicts who is taken then; null where it was moved
 */
public record MovedMeeting(MeetingItem item, LocalDateTime to, ConflictView conflicts) implements Serializable {

    MovedMeeting(MeetingItem item, LocalDateTime to) {
        this(item, to, null);
    }

    MovedMeeting with(ConflictView found) {
        return new MovedMeeting(item, to, found);
    }

    int minutes() {
        return (int) Duration.between(item.startsAt(), item.endsAt()).toMinutes();
    }
}
