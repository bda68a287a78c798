package mentoring.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final List<String> begun = new ArrayList<>();
    private final Turns turns = new Turns(2);

    @Test
    void theThirdBeginsWhenOneOfTheFirstTwoHasEnded() {
        take("import");
        CompletableFuture<Void> second = take("documents");
        take("log-ins");
        take("more log-ins");
        assertEquals(List.of("import", "documents"), begun);
        second.complete(null);
        assertEquals(List.of("import", "documents", "log-ins"), begun);
    }

    @Test
    void aWorkThatFailsGivesItsTurnAway() {
        CompletableFuture<Void> first = take("import");
        take("documents");
        take("log-ins");
        first.completeExceptionally(new IllegalStateException("no memory"));
        assertEquals(List.of("import", "documents", "log-ins"), begun);
    }

    @Test
    void aTurnThatEndedIsTakenAgain() {
        take("import").complete(null);
        take("documents");
        take("log-ins");
        assertEquals(List.of("import", "documents", "log-ins"), begun);
    }

    @Test
    void aWorkThatCannotBeginGivesItsTurnAway() {
        for (RuntimeException thrown : List.of(new RejectedExecutionException(), new IllegalStateException("stopping"))) {
            turns.take(() -> {
                throw thrown;
            });
        }
        turns.take(() -> {
            throw new OutOfMemoryError("no thread");
        });
        take("import");
        take("documents");
        assertEquals(List.of("import", "documents"), begun);
    }

    private CompletableFuture<Void> take(String name) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        turns.take(() -> {
            begun.add(name);
            return end;
        });
        return end;
    }
}
