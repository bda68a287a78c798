package mentoring.job;

import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.job.model.JobKind;
import mentoring.shared.model.Problem;

/** How one kind of long work is done; each kind has one CDI bean of this type. */
public interface JobWork {

    JobKind kind();

    /**
     * Does the work, outside any transaction and as whoever asked for it. Ends the job itself, in the transaction of its last change,
     * after asking {@link JobRights} once more; what it throws fails the job.
     */
    void run(JobId job);

    /** Lets go of what only a job at work needs. Called in the transaction in which a job is given up, fails or is found cut off. */
    default void letGo(Job job) {
    }

    /** What a stop of the program left of a job that was at work. */
    Problem afterStop(Job job);
}
