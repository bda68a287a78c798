package mentoring.plan.model;

/** The one state that a plan shows, computed from its edition's state and its phase (decision 15). */
public enum PlanStatus {
    DRAFT, SUBMITTED, RETURNED, ENDORSED, APPROVED, IN_PROGRESS, COMPLETED, CLOSED;

    /** @param open state of the edition in work; asked in preparation only */
    public static PlanStatus of(PlanPhase phase, EditionState open) {
        return switch (phase) {
            case APPROVED -> APPROVED;
            case IN_PROGRESS -> IN_PROGRESS;
            case COMPLETED -> COMPLETED;
            case CLOSED -> CLOSED;
            case IN_PREPARATION -> valueOf(open.name());
        };
    }
}
