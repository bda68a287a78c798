package mentoring.job;

import java.io.Serializable;
import java.time.Instant;
import mentoring.job.model.JobKind;
import mentoring.job.model.JobState;
import mentoring.job.model.StoredProblem;
import mentoring.shared.model.Problem;

/**
 * A line of the list of jobs.
 *
 * @param title   what it is about; null for the administrator, who sees no content
 * @param school  short name of the school; null in the school's own list
 * @param asker   name of whoever asked for it; null for the administrator, or where the account is gone
 * @param done    units done so far
 * @param total   units in all; 0 while nobody knows
 * @param failure why it failed or what a stop left of it; null otherwise, and for the administrator
 */
public record JobRow(long id, JobKind kind, String title, String school, String asker, Instant askedAt, JobState state, int done,
                     int total, Problem failure) implements Serializable {

    /** For queries of a school's own list. */
    public JobRow(Long id, JobKind kind, String title, String asker, Instant askedAt, JobState state, int done, int total, String failure) {
        this(id, kind, title, null, asker, askedAt, state, done, total, failure == null ? null : StoredProblem.read(failure));
    }

    /** For queries of the administrator's list. */
    public JobRow(Long id, JobKind kind, String school, Instant askedAt, JobState state, int done, int total) {
        this(id, kind, null, school, null, askedAt, state, done, total, null);
    }
}
