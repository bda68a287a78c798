package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Does one job on the present thread, as whoever asked for it. */
@ApplicationScoped
public class JobHand {

    private static final Logger LOG = Logger.getLogger(JobHand.class.getName());

    @Inject
    private JobWorks works;

    @Inject
    private JobProgress progress;

    @Inject
    private JobRights rights;

    @ActivateRequestContext
    void run(JobQueued event) {
        rights.become(event.accountId());
        if (progress.start(event.job())) {
            works.of(event.kind()).run(event.job());
        }
    }

    @ActivateRequestContext
    void failed(JobQueued event, Throwable thrown) {
        Refusal refusal = null;
        for (Throwable cause = thrown; cause != null && refusal == null; cause = cause.getCause()) {
            refusal = cause instanceof Refusal known ? known : null;
        }
        if (refusal == null) {
            LOG.log(Level.WARNING, "Job " + event.job().value() + " (" + event.kind() + ") failed: " + Wordless.of(thrown));
        }
        progress.fail(event.job(), reason(refusal));
    }

    /** The school's own work is found, unless the right to it has gone. */
    private static Problem reason(Refusal refusal) {
        if (refusal == null) {
            return Problem.of("job.failed");
        }
        return refusal.isNotFound() ? Problem.of("job.rightsGone") : refusal.problems().get(0);
    }
}
