package mentoring.consent.model;

import mentoring.shared.model.EntityRef;

/** Id of one recorded consent, refusal or document. */
public record ConsentId(long value) implements EntityRef {
}
