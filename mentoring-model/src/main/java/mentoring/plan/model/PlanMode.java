package mentoring.plan.model;

/** Column «Формат (очный/ дистанционный)» of annex 1. */
public enum PlanMode {
    IN_PERSON, REMOTE, BOTH
}
