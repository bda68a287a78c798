package mentoring.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Hashes while many want one at once. */
class PasswordsIT extends ServiceTest {

    @Inject
    private Passwords passwords;

    @Resource
    private ManagedExecutorService executor;

    /** A class that logs in at once does not end the job that makes the next class's log-ins. */
    @Test
    void workInTheBackgroundWaitsLongerForItsTurnThanAPerson() throws Exception {
        CountDownLatch taken = new CountDownLatch(Passwords.AT_ONCE);
        CountDownLatch free = new CountDownLatch(1);
        for (int i = 0; i < Passwords.AT_ONCE; i++) {
            executor.submit(() -> passwords.oneOfFew(() -> waitFor(free, taken)));
        }
        assertTrue(taken.await(1, TimeUnit.MINUTES));
        Future<FreshPassword> background = executor.submit(passwords::freshInBackground);
        assertEquals("account.login.busy", key(passwords::fresh));
        free.countDown();
        FreshPassword made = background.get(1, TimeUnit.MINUTES);
        assertTrue(passwords.matches(made.plain(), made.hash()));
    }

    private static boolean waitFor(CountDownLatch free, CountDownLatch taken) {
        taken.countDown();
        try {
            return free.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
