package mentoring.job.model;

import mentoring.shared.model.EntityRef;

/** Id of a job of any kind. */
public record JobId(long value) implements EntityRef {
}
