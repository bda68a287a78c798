package mentoring.people;

import java.io.Serializable;
import java.time.Instant;
import mentoring.job.model.JobState;

/**
 * A job that makes log-ins in the list of the last ones.
 *
 * @param title the class, or the school year where it is for several
 * @param done  persons done so far
 */
public record LoginJobRow(long id, String title, Instant askedAt, JobState state, int done, int total) implements Serializable {
}
