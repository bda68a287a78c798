package mentoring.exchange;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import mentoring.job.TimedWork;

/** Deletes printed files when their time is over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PrintingCleanup {

    @Inject
    private PrintingStore store;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        TimedWork.attempt(store::forgetOld);
    }
}
