package mentoring.meeting.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is settled of a meeting before it is held.
 *
 * @param startsAt first moment
 * @param endsAt   last moment; at most eight hours later
 * @param topic    «Цель (тема встречи)» of annex 2
 * @param place    room or channel; null where none was given
 */
public record MeetingPlan(Instant startsAt, Instant endsAt, MeetingStage stage, MeetingMode mode, MeetingGrouping grouping,
                          MeetingKind kind, String topic, String place) implements Serializable {
}
