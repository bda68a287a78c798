package mentoring.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;

/** Hands jobs to a thread of the container, once the request that asked for them is safely stored. */
@ApplicationScoped
public class JobRunner {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobHand hand;

    @Inject
    private JobNode node;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        node.begins(event.job().value());
        try {
            executor.runAsync(() -> hand.run(event)).whenComplete((nothing, thrown) -> {
                node.ends(event.job().value());
                if (thrown != null) {
                    hand.failed(event, thrown);
                }
            });
        } catch (RejectedExecutionException e) {
            // Too much work at once: a job that nobody works on is ended by JobCleanup.
            node.ends(event.job().value());
        }
    }
}
