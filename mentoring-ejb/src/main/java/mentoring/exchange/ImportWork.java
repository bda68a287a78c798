package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** One piece of background work on an import, with the rights of whoever asked for it; they are checked again by the service. */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Inject
    private RosterService rosters;

    @Inject
    private ImportProgress progress;

    @Inject
    private CurrentUser currentUser;

    @ActivateRequestContext
    void run(ImportStarted event) {
        currentUser.become(event.caller());
        if (event.step() == ImportStarted.Step.SAVE) {
            rosters.save(event.job());
        } else if (progress.startCheck(event.job())) {
            rosters.check(event.job());
        }
    }

    @ActivateRequestContext
    void failed(ImportStarted event, Throwable thrown) {
        currentUser.become(event.caller());
        Problem reason = Problem.of("exchange.failure.unexpected");
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                reason = refusal.problems().get(0);
            }
        }
        if (reason.key().equals("exchange.failure.unexpected")) {
            LOG.log(Level.WARNING, "Import " + event.job().value() + " failed", thrown);
        }
        progress.fail(event.job(), reason);
    }
}
