package mentoring.job;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets a few works run at once; the others wait for their turn, in the order in which they came. */
class Turns {

    private static final Logger LOG = Logger.getLogger(Turns.class.getName());

    private final int atOnce;
    private final Queue<Supplier<CompletionStage<Void>>> waiting = new ArrayDeque<>();
    private int running;

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** @param work begins the work when its turn has come; its turn ends with the stage, however that ends, or at once where it throws */
    void take(Supplier<CompletionStage<Void>> work) {
        synchronized (this) {
            waiting.add(work);
        }
        next();
    }

    private void next() {
        Supplier<CompletionStage<Void>> work;
        synchronized (this) {
            if (running == atOnce || waiting.isEmpty()) {
                return;
            }
            running++;
            work = waiting.remove();
        }
        begin(work).whenComplete((nothing, thrown) -> {
            synchronized (this) {
                running--;
            }
            next();
        });
    }

    private static CompletionStage<Void> begin(Supplier<CompletionStage<Void>> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, () -> "Work could not begin: " + Wordless.of(e));
            return CompletableFuture.failedStage(e);
        }
    }
}
