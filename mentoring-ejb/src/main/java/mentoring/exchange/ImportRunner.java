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

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted event) {
        executor.runAsync(() -> work.run(event)).whenComplete((nothing, thrown) -> {
            if (thrown != null) {
                work.failed(event, thrown);
            }
        });
    }
}
