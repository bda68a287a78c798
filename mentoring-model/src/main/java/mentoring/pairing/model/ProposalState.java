package mentoring.pairing.model;

/** A year has one proposal that is worked at; a newer one puts it aside. */
public enum ProposalState {
    DRAFT, PUT_ASIDE
}
