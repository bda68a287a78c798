package mentoring.organization.model;

/** Who reads a plan before the director approves it. */
public enum PlanEndorser {
    METHODOLOGIST, CURATOR
}
