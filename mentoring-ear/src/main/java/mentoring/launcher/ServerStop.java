package mentoring.launcher;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Payara Micro stops itself in a shutdown hook of its own, beside ours and in no order: ours finds it by its name and waits. */
final class ServerStop {

    private static final String HOOK = "Payara Micro Shutdown Hook";

    private ServerStop() {
    }

    static void await() {
        long started = System.nanoTime();
        Optional<Thread> hook = hook();
        while (hook.isEmpty() && System.nanoTime() - started < TimeUnit.SECONDS.toNanos(1)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            hook = hook();
        }
        try {
            if (hook.isPresent()) {
                hook.get().join(TimeUnit.SECONDS.toMillis(30));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Thread> hook() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(HOOK)).findFirst();
    }
}
