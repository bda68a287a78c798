package mentoring.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.ImportProblem;
import mentoring.exchange.model.RosterCheck;
import mentoring.exchange.model.RosterResult;
import mentoring.exchange.model.RosterRow;
import mentoring.exchange.model.RowProblem;
import mentoring.job.JobProgress;
import mentoring.job.JobRights;
import mentoring.job.model.JobId;
import mentoring.organization.model.School;
import mentoring.people.ClassQueries;
import mentoring.people.YearDay;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** The long work on a roster: the check, which saves nothing but its findings, and the saving, which is one transaction. */
@Stateless
@Guarded
public class RosterService {

    private static final int STRIDE = 200;
    private static final int LONGEST_CLASSES = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StoredFiles files;

    @Inject
    private RosterQueries known;

    @Inject
    private RosterSaving saving;

    @Inject
    private ClassQueries classes;

    @Inject
    private JobProgress progress;

    @Inject
    private JobRights rights;

    @Inject
    private ImportFiles importFiles;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Reads and checks every row and notes what was found. */
    @ExchangeRule(ExchangeAction.CHECK)
    public void check(ImportId ref) {
        ImportJob job = access.get(ref, ImportJob.class);
        RosterResult result = examine(job, done -> progress.report(new JobId(ref.value()), done, 0));
        rights.recheck(ExchangeAction.CHECK, ref);
        em.refresh(job);
        String newClasses = result.classes().isEmpty() ? null : String.join(", ", result.classes());
        job.checked(result.counts(), result.problems().size(), newClasses == null || newClasses.length() <= LONGEST_CLASSES ? newClasses
            : newClasses.substring(0, newClasses.lastIndexOf(", ", LONGEST_CLASSES)));
        job.touch(clock.now(), currentUser.accountId());
        result.problems().stream().limit(ImportProblem.MOST).map(found -> new ImportProblem(job.id(), found)).forEach(em::persist);
    }

    /** Checks again, since the school went on working, and saves every good row, or nothing. */
    @ExchangeRule(ExchangeAction.SAVE)
    public void save(ImportId ref) {
        ImportJob job = access.get(ref, ImportJob.class);
        School school = access.get(new SchoolYearRef(job.schoolId(), job.schoolYear()).school(), School.class);
        RosterResult result = examine(job, done -> {
        });
        if (result.counts().bad() > job.counts().bad()) {
            RowProblem first = result.problems().get(0);
            throw Refusal.because("exchange.failure.changed", first.row(), first.column().title());
        }
        saving.save(school, new SchoolYearRef(job.schoolId(), job.schoolYear()), result, done -> {
            if (done % STRIDE == 0) {
                progress.report(new JobId(ref.value()), done, result.entries().size());
            }
        });
        rights.recheck(ExchangeAction.SAVE, ref);
        em.flush();
        em.refresh(job);
        job.saved(result.counts());
        job.touch(clock.now(), currentUser.accountId());
        importFiles.forget(job);
    }

    private RosterResult examine(ImportJob job, IntConsumer watch) {
        SchoolYearRef year = new SchoolYearRef(job.schoolId(), job.schoolYear());
        School school = access.get(year.school(), School.class);
        LocalDate day = YearDay.within(year.schoolYear(), clock.today());
        if (job.fileId() == null) {
            throw Refusal.because("job.over");
        }
        List<RosterRow> rows = new ArrayList<>();
        RosterFile.read(files.content(job.fileId()), row -> {
            rows.add(row);
            if (rows.size() % STRIDE == 0) {
                watch.accept(rows.size());
            }
        });
        RosterCheck check = new RosterCheck(school.kind(), clock.today(), classes.byName(year).keySet(),
            known.people(year, day, clock.today()));
        rows.forEach(check::add);
        return check.result();
    }
}
