package mentoring.plan.model;

import java.util.Set;

/** Where an edition of a plan stands (access design, section 4). */
public enum EditionState {
    DRAFT, SUBMITTED, RETURNED, ENDORSED, APPROVED, SUPERSEDED;

    private static final Set<EditionState> EDITABLE = Set.of(DRAFT, RETURNED);

    /** True while its text may change. */
    public boolean editable() {
        return EDITABLE.contains(this);
    }
}
