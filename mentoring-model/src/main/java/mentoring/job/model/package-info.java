/**
 * Long work as a person sees it: who wants it, how far it has come, how it ended.
 * Each kind of work is an entity of its own feature that extends {@link mentoring.job.model.Job}.
 * Stands beside organization and account and knows no kind's content.
 */
package mentoring.job.model;
