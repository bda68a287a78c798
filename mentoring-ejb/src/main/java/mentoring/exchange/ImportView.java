package mentoring.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.exchange.model.ImportCounts;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.ImportStep;
import mentoring.job.model.JobState;
import mentoring.shared.model.Problem;

/**
 * An import as its page shows it.
 *
 * @param rowsDone   rows that the running work has done
 * @param problems   number of problems found
 * @param newClasses names of classes that saving makes
 * @param failure    why it failed or was cut off; null where it was not
 */
public record ImportView(long id, long schoolId, int year, int version, String fileName, ImportStep step, JobState state, int rowsDone,
                         ImportCounts counts, int problems, List<String> newClasses, Problem failure, Instant uploadedAt)
        implements Serializable {

    static ImportView of(ImportJob job) {
        return new ImportView(job.id(), job.schoolId(), job.schoolYear(), job.version(), job.fileName(), job.step(), job.state(),
            job.done(), job.counts(), job.errorCount(), job.newClasses() == null ? List.of() : List.of(job.newClasses().split(", ")),
            job.failure(), job.createdAt());
    }
}
