package mentoring.job;

import mentoring.job.model.JobId;
import mentoring.job.model.JobKind;

/** Work may begin in the background, in the name of the account that asked for it. */
record JobQueued(JobId job, JobKind kind, Long accountId) {
}
