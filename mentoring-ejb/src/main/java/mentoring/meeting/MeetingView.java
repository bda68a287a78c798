package mentoring.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.meeting.model.MeetingPlan;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.MeetingStatus;
import mentoring.pairing.PairHead;

/**
 * A meeting as its reader sees it.
 *
 * @param cancelReason  null unless cancelled, and for a meeting that ended with its pair
 * @param previousStart start before it was last moved; null where it never was
 * @param mentees       who was to come and, once held, who was there; a mentee of a group finds himself only
 * @param rights        what the reader may do now
 */
public record MeetingView(long id, int version, PairHead pair, MeetingPlan plan, MeetingState state, MeetingStatus status,
                          String cancelReason, Instant previousStart, List<Presence> mentees, Rights rights) implements Serializable {

    /** A mentee and whether he was there; not known before the meeting was held. */
    public record Presence(long participationId, String name, String place, Boolean present) implements Serializable {
    }

    /**
     * What the reader may do now.
     *
     * @param write whether he is the one who writes the journal's entry
     */
    public record Rights(boolean change, boolean move, boolean hold, boolean reopen, boolean cancel, boolean write)
        implements Serializable {
    }

    /** How long it takes. */
    public int minutes() {
        return (int) java.time.Duration.between(plan.startsAt(), plan.endsAt()).toMinutes();
    }
}
