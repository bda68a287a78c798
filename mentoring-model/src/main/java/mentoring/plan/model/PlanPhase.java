package mentoring.plan.model;

/** How far the work by a plan has come; approval and the end of the pair move it. */
public enum PlanPhase {
    IN_PREPARATION, APPROVED, IN_PROGRESS, COMPLETED, CLOSED
}
