package mentoring.meeting.model;

import java.util.Set;
import java.util.stream.Stream;

/** The five stages of work of a pair (roadmap, row 1.9). */
public enum MeetingStage {
    ACQUAINTANCE, TRIAL, PLANNING, JOINT_WORK, FINAL;

    /** The stage that comes next for a pair that has had meetings of these stages. */
    public static MeetingStage after(Set<MeetingStage> had) {
        return Stream.of(ACQUAINTANCE, TRIAL, PLANNING).filter(stage -> !had.contains(stage)).findFirst().orElse(JOINT_WORK);
    }

    /** True for the first organisational meetings (row 1.10). */
    public boolean organisational() {
        return this == ACQUAINTANCE || this == TRIAL || this == PLANNING;
    }
}
