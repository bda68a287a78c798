package mentoring.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;

/** Hands jobs to threads of the container, a few at once, each once the request that asked for it is safely stored. */
@ApplicationScoped
public class JobRunner {

    /** Long work shares the machine with the pages. */
    private static final int AT_ONCE = 2;

    private final Turns turns = new Turns(AT_ONCE);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobHand hand;

    @Inject
    private JobNode node;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        node.begins(event.job().value());
        turns.take(() -> run(event));
    }

    /** A job that cannot begin, as with too much work at once, has nobody who works on it: JobCleanup ends it. */
    private CompletionStage<Void> run(JobQueued event) {
        try {
            return executor.runAsync(() -> hand.run(event)).whenComplete((nothing, thrown) -> {
                node.ends(event.job().value());
                if (thrown != null) {
                    hand.failed(event, thrown);
                }
            });
        } catch (RuntimeException | Error e) {
            node.ends(event.job().value());
            throw e;
        }
    }
}
