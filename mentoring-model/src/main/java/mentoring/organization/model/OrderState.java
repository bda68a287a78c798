package mentoring.organization.model;

/** A signed order is changed by another order only. */
public enum OrderState {
    DRAFT, READY, SIGNED
}
