package mentoring.job;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does. The container gives a timer up for good when it throws twice, or when its transaction is to be rolled back, as a
 * database that is away for some seconds makes it: beans with timers manage transactions themselves, and their work fails here.
 */
public final class TimedWork {

    private static final Logger LOG = Logger.getLogger(TimedWork.class.getName());

    private TimedWork() {
    }

    /** Does the work; one that fails is told to the log, and done again at its next time. */
    public static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "Work of a timer failed: " + Wordless.of(e));
        }
    }
}
