package mentoring.job.model;

import java.util.EnumSet;
import java.util.Set;

/** State of a job; each state owns its transitions. WAITING is for work in two steps, while a person decides about the second. */
public enum JobState {
    QUEUED, RUNNING, WAITING, DONE, FAILED, CANCELLED, INTERRUPTED;

    /** True while the machine has it: at work, or soon. */
    public boolean running() {
        return allRunning().contains(this);
    }

    /** All states in which the machine has it. */
    public static Set<JobState> allRunning() {
        return EnumSet.of(QUEUED, RUNNING);
    }

    /** True when nothing can happen to it any more. */
    public boolean over() {
        return next().isEmpty();
    }

    boolean leadsTo(JobState other) {
        return next().contains(other);
    }

    private Set<JobState> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, FAILED, CANCELLED, INTERRUPTED);
            case RUNNING -> EnumSet.of(WAITING, DONE, FAILED, CANCELLED, INTERRUPTED);
            case WAITING -> EnumSet.of(QUEUED, CANCELLED);
            case DONE, FAILED, CANCELLED, INTERRUPTED -> EnumSet.noneOf(JobState.class);
        };
    }
}
