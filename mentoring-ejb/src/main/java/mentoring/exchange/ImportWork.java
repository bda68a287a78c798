package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.ImportStep;
import mentoring.job.JobWork;
import mentoring.job.model.Job;
import mentoring.job.model.JobId;
import mentoring.job.model.JobKind;
import mentoring.shared.model.Problem;

/** The import's work in the background: the check, or the saving after it. */
@ApplicationScoped
public class ImportWork implements JobWork {

    @Inject
    private ImportService imports;

    @Inject
    private RosterService rosters;

    @Inject
    private ImportFiles files;

    @Override
    public JobKind kind() {
        return JobKind.IMPORT;
    }

    @Override
    public void run(JobId job) {
        ImportId id = new ImportId(job.value());
        if (imports.read(id).step() == ImportStep.SAVE) {
            rosters.save(id);
        } else {
            rosters.check(id);
        }
    }

    @Override
    public void letGo(Job job) {
        files.forget((ImportJob) job);
    }

    @Override
    public Problem afterStop(Job job) {
        return Problem.of("exchange.failure.restart");
    }
}
