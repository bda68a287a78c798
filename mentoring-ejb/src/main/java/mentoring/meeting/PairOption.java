package mentoring.meeting;

import java.io.Serializable;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingStage;

/**
 * A pair for which the caller may plan a meeting.
 *
 * @param label    the pair as the caller may see it
 * @param stage    the stage that comes next
 * @param grouping individual for a pair, group for a group
 */
public record PairOption(long pairId, String label, String detail, MeetingStage stage, MeetingGrouping grouping) implements Serializable {
}
