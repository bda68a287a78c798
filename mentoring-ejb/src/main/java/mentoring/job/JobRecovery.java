package mentoring.job;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Puts jobs right at every start, before anybody can look at them; afterwards tells the others what is alive here. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DependsOn("Migrations")
public class JobRecovery {

    @Inject
    private JobCleanup cleanup;

    @PostConstruct
    void recover() {
        cleanup.afterStart();
    }

    /** Tells that this program's jobs are alive, and ends those of which nobody tells so any more. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void watch() {
        TimedWork.attempt(() -> {
            cleanup.beat();
            cleanup.ofSilent();
        });
    }
}
