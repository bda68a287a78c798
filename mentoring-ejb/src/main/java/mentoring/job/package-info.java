/**
 * Runs long work in the background with the rights of whoever asked for it, and tells how far it has come.
 * A feature hands a {@link mentoring.job.model.Job} of its own to the desk and offers a {@link mentoring.job.JobWork} that does it.
 * After a stop each cut-off job says so; what is running elsewhere is left alone.
 */
package mentoring.job;
