package mentoring.account.model;

import mentoring.shared.model.EntityRef;

/** Id of an account. */
public record AccountId(long value) implements EntityRef {
}
