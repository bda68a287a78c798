package mentoring.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Deletes printed files when their time is over. */
@Singleton
public class PrintingCleanup {

    @Inject
    private PrintingStore store;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        store.forgetOld();
    }
}
