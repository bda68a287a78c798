package mentoring.job.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final class Work extends Job {

        Work() {
            super(JobKind.IMPORT, 1, 2026, "title");
            expect(3);
        }

        void ask() {
            waitForAnswer();
        }
    }

    private final Work job = new Work();

    @Test
    void whatIsDoneTakesNoFurtherChange() {
        job.start();
        job.finish();
        assertEquals(3, job.done());
        assertThrows(Refusal.class, job::cancel);
        assertThrows(Refusal.class, job::start);
        assertThrows(Refusal.class, () -> job.handIn(1L, "here", Instant.EPOCH));
        job.fail(Problem.of("job.failed"));
        assertEquals(JobState.DONE, job.state());
    }

    @Test
    void whatWasGivenUpStaysSo() {
        job.start();
        job.cancel();
        job.interrupt(Problem.of("exchange.failure.restart"));
        assertEquals(JobState.CANCELLED, job.state());
        assertNull(job.failure());
    }

    @Test
    void aStopDoesNotTouchWhatWaitsForAnAnswer() {
        job.start();
        job.ask();
        job.interrupt(Problem.of("exchange.failure.restart"));
        assertEquals(JobState.WAITING, job.state());
        job.handIn(1L, "here", Instant.EPOCH);
        assertEquals(JobState.QUEUED, job.state());
    }

    @Test
    void aFailureKeepsItsWords() {
        job.fail(Problem.of("exchange.file.tooManyRows", 10_000));
        assertEquals(JobState.FAILED, job.state());
        assertEquals("exchange.file.tooManyRows", job.failure().key());
        assertEquals(List.of("10000"), job.failure().arguments());
    }
}
