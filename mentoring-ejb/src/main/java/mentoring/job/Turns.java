package mentoring.job;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Lets a few works run at once; the others wait for their turn, in the order in which they came. */
class Turns {

    private final int atOnce;
    private final Queue<Supplier<CompletionStage<Void>>> waiting = new ArrayDeque<>();
    private int running;

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** @param work begins the work when its turn has come, without throwing; its turn ends with the stage, however that ends */
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
        work.get().whenComplete((nothing, thrown) -> {
            synchronized (this) {
                running--;
            }
            next();
        });
    }
}
