package mentoring.meeting.model;

/** The five stages of work of a pair (roadmap, row 1.9). */
public enum MeetingStage {
    ACQUAINTANCE, TRIAL, PLANNING, JOINT_WORK, FINAL;

    /** True for the first organisational meetings (row 1.10). */
    public boolean organisational() {
        return this == ACQUAINTANCE || this == TRIAL || this == PLANNING;
    }
}
