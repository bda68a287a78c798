package mentoring.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hands the work on imports to a thread of the container, once the request that asked for it is safely stored. */
@ApplicationScoped
public class ImportRunner {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportWork work;

    @Inject
    private ImportNode node;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted event) {
        node.begins(event.job().value());
        executor.runAsync(() -> work.run(event)).whenComplete((nothing, thrown) -> {
            node.ends(event.job().value());
            if (thrown != null) {
                work.failed(event, thrown);
            }
        });
    }
}
