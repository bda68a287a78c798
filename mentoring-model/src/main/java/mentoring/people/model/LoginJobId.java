package mentoring.people.model;

import mentoring.shared.model.EntityRef;

/** Id of a job that makes log-ins for many. */
public record LoginJobId(long value) implements EntityRef {
}
