package mentoring.exchange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import mentoring.job.model.JobState;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class ImportJobTest {

    private final ImportJob job = new ImportJob(1, 2026, "roster.xlsx", 5);

    @Test
    void aFileIsCheckedAndThenConfirmed() {
        checked(new ImportCounts(10, 10, 0, 0, 0, 0));
        job.confirm(false);
        assertEquals(ImportStep.SAVE, job.step());
        job.handIn(1L, "here", Instant.EPOCH);
        job.start();
        job.saved(new ImportCounts(10, 10, 0, 0, 0, 0));
        assertEquals(JobState.DONE, job.state());
        assertEquals(10, job.done());
    }

    @Test
    void badRowsAreLeftOutOnlyWhenSomebodySaysSo() {
        checked(new ImportCounts(10, 8, 0, 0, 2, 0));
        assertEquals("exchange.badRows", refused(false));
        assertEquals(ImportStep.CHECK, job.step());
        job.confirm(true);
        assertEquals(ImportStep.SAVE, job.step());
    }

    @Test
    void nothingIsSavedOfAFileWithoutOneGoodRow() {
        checked(new ImportCounts(2, 0, 0, 0, 2, 0));
        assertEquals("exchange.nothingToSave", refused(true));
    }

    private void checked(ImportCounts counts) {
        job.start();
        job.checked(counts, counts.bad(), null);
    }

    private String refused(boolean leaveOut) {
        return assertThrows(Refusal.class, () -> job.confirm(leaveOut)).problems().get(0).key();
    }
}
