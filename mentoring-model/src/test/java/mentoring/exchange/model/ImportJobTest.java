package mentoring.exchange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class ImportJobTest {

    private final ImportJob job = new ImportJob(1, 2026, "roster.xlsx", 5);

    @Test
    void aFileIsCheckedAndThenConfirmed() {
        job.startCheck();
        job.checked(new ImportCounts(10, 10, 0, 0, 0, 0), 0, "5А");
        job.startConfirm(false);
        job.done(new ImportCounts(10, 10, 0, 0, 0, 0));
        assertEquals(JobState.DONE, job.state());
        assertThrows(Refusal.class, job::cancel);
        assertThrows(Refusal.class, job::startCheck);
    }

    @Test
    void badRowsAreLeftOutOnlyWhenSomebodySaysSo() {
        job.startCheck();
        job.checked(new ImportCounts(10, 8, 0, 0, 2, 0), 3, null);
        assertEquals("exchange.badRows", refused(false));
        job.startConfirm(true);
        assertEquals(JobState.CONFIRMING, job.state());
    }

    @Test
    void nothingIsSavedOfAFileWithoutOneGoodRow() {
        job.startCheck();
        job.checked(new ImportCounts(2, 0, 0, 0, 2, 0), 2, null);
        assertEquals("exchange.nothingToSave", refused(true));
    }

    @Test
    void whatWasGivenUpStaysSo() {
        job.startCheck();
        job.cancel();
        job.fail(Problem.of("exchange.failure.restart"));
        assertEquals(JobState.CANCELLED, job.state());
        assertNull(job.failure());
    }

    @Test
    void aFailureKeepsItsWords() {
        job.fail(Problem.of("exchange.file.tooManyRows", 10_000));
        assertEquals("exchange.file.tooManyRows", job.failure().key());
        assertEquals(List.of("10000"), job.failure().arguments());
    }

    private String refused(boolean leaveOut) {
        return assertThrows(Refusal.class, () -> job.startConfirm(leaveOut)).problems().get(0).key();
    }
}
