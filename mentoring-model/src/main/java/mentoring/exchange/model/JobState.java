package mentoring.exchange.model;

import java.util.EnumSet;
import java.util.Set;

/** State of an import; each state owns its transitions. */
public enum JobState {
    UPLOADED, CHECKING, CHECKED, CONFIRMING, DONE, FAILED, CANCELLED;

    /** True while the machine works on it. */
    public boolean running() {
        return this == CHECKING || this == CONFIRMING;
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
            case UPLOADED -> EnumSet.of(CHECKING, FAILED, CANCELLED);
            case CHECKING -> EnumSet.of(CHECKED, FAILED, CANCELLED);
            case CHECKED -> EnumSet.of(CONFIRMING, FAILED, CANCELLED);
            case CONFIRMING -> EnumSet.of(DONE, FAILED, CANCELLED);
            case DONE, FAILED, CANCELLED -> EnumSet.noneOf(JobState.class);
        };
    }
}
