package mentoring.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import mentoring.exchange.model.ImportId;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.ImportProblem;
import mentoring.job.JobDesk;
import mentoring.job.model.JobState;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Imports of a roster as a person steers them: upload, look, confirm, give up. The work itself runs in the background. */
@Stateless
@Guarded
public class ImportService {

    private static final int LISTED = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StoredFiles files;

    @Inject
    private JobDesk desk;

    /** Takes a file and starts its check. An earlier import of the school that waits for an answer is given up. */
    @ExchangeRule(ExchangeAction.UPLOAD)
    public ImportId upload(SchoolYearRef year, String fileName, byte[] content) {
        if (content.length > StoredFiles.LARGEST) {
            throw Refusal.at("file", "shared.file.tooLarge", StoredFiles.LARGEST / (1024 * 1024));
        }
        RosterFile.refuseUnreadable(content);
        giveUpWaiting(year);
        long file = files.store(year.schoolId(), fileName, content, Set.of(FileKind.XLSX, FileKind.TEXT));
        ImportJob job = new ImportJob(year.schoolId(), year.year(), files.describe(file).name(), file);
        desk.handIn(job);
        return new ImportId(job.id());
    }

    /** The last imports of the year, the newest first. */
    @ExchangeRule(ExchangeAction.LIST_IMPORTS)
    public List<ImportView> list(SchoolYearRef year) {
        return em.createQuery("select j from ImportJob j where j.schoolId = :school and j.schoolYear = :year order by j.id desc",
            ImportJob.class).setParameter("school", year.schoolId()).setParameter("year", year.year()).setMaxResults(LISTED)
            .getResultList().stream().map(ImportView::of).toList();
    }

    /** One import as it stands now. */
    @ExchangeRule(ExchangeAction.READ_IMPORT)
    public ImportView read(ImportId ref) {
        return ImportView.of(access.get(ref, ImportJob.class));
    }

    /** The problems that the check found, by row and column; at most {@link ImportProblem#MOST}. */
    @ExchangeRule(ExchangeAction.READ_IMPORT)
    public List<ProblemView> problems(ImportId ref) {
        return em.createQuery("select p from ImportProblem p where p.jobId = :job order by p.rowNo, p.id", ImportProblem.class)
            .setParameter("job", ref.value()).getResultList().stream()
            .map(found -> new ProblemView(found.rowNo(), found.column().title(), found.problem())).toList();
    }

    /** Starts saving what was checked; rows with problems are left out if the person says so, else they are refused. */
    @ExchangeRule(ExchangeAction.CONFIRM)
    public void confirm(ImportId ref, int version, boolean leaveOutBadRows) {
        ImportJob job = access.get(ref, ImportJob.class);
        job.requireVersion(version);
        job.confirm(leaveOutBadRows);
        desk.handIn(job);
    }

    private void giveUpWaiting(SchoolYearRef year) {
        em.createQuery("select j from ImportJob j where j.schoolId = :school and j.state = :waiting", ImportJob.class)
            .setParameter("school", year.schoolId()).setParameter("waiting", JobState.WAITING).getResultList().forEach(desk::cancel);
    }
}
