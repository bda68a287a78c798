package mentoring.pairing.model;

import mentoring.shared.model.EntityRef;

/** Id of a proposal of pairs. */
public record ProposalId(long value) implements EntityRef {
}
