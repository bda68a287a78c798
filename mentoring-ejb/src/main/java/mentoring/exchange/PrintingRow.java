package mentoring.exchange;

import java.io.Serializable;
import java.time.Instant;
import mentoring.job.model.JobState;

/**
 * A printing in the list of the last ones.
 *
 * @param title what was printed, as the file is called
 * @param done  documents made or left out so far
 */
public record PrintingRow(long id, String title, Instant askedAt, JobState state, int done, int total) implements Serializable {
}
