package mentoring.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Puts imports right at every start, before anybody can look at them. */
@Startup
@Singleton
@DependsOn("Migrations")
public class ImportRecovery {

    @Inject
    private ImportCleanup cleanup;

    @PostConstruct
    void recover() {
        cleanup.run();
    }
}
