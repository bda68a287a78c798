package mentoring.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again at what goes on in the background. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private Patience() {
    }

    /** What is seen once it is enough, or when patience is at its end. */
    public static <T> T until(Supplier<T> look, Predicate<T> enough) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        CountDownLatch never = new CountDownLatch(1);
        T seen = look.get();
        while (!enough.test(seen) && Instant.now().isBefore(end)) {
            never.await(100, TimeUnit.MILLISECONDS);
            seen = look.get();
        }
        return seen;
    }
}
