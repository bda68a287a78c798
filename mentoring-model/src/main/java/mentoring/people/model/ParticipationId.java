package mentoring.people.model;

import mentoring.shared.model.EntityRef;

/** Id of a person's participation in one year in one role: a line of a register. */
public record ParticipationId(long value) implements EntityRef {
}
