package mentoring.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;

/** A roster on its way into the school: uploaded, checked, confirmed. Its rows are read again from the stored file when confirmed. */
@Entity
@Table(name = "import_job")
public class ImportJob extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_id")
    private Long fileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state = JobState.UPLOADED;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "rows_done")
    private int rowsDone;

    @Column(name = "rows_new")
    private int rowsNew;

    @Column(name = "rows_known")
    private int rowsKnown;

    @Column(name = "rows_changed")
    private int rowsChanged;

    @Column(name = "rows_bad")
    private int rowsBad;

    @Column(name = "contacts_left")
    private int contactsLeft;

    @Column(name = "error_count")
    private int errorCount;

    @Column(name = "new_classes")
    private String newClasses;

    @Column(name = "failure")
    private String failure;

    @Column(name = "node")
    private String node;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ImportJob() {
    }

    public ImportJob(long schoolId, int schoolYear, String fileName, long fileId) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.fileName = fileName;
        this.fileId = fileId;
    }

    /** Notes which of the running programs works on it, and that it is alive; the program tells so again while it works. */
    public void runOn(String workingNode, Instant at) {
        node = workingNode;
        seenAt = at;
    }

    /** The check begins. */
    public void startCheck() {
        become(JobState.CHECKING);
    }

    /** How far the running work has come. */
    public void progress(int done, int total) {
        rowsDone = done;
        rowsTotal = total;
    }

    /** The check is over; the person decides now. */
    public void checked(ImportCounts counts, int problems, String classesToMake) {
        become(JobState.CHECKED);
        count(counts);
        errorCount = problems;
        newClasses = classesToMake;
    }

    /** The saving begins; refuses a file with bad rows unless somebody chose to leave them out. */
    public void startConfirm(boolean leaveOutBadRows) {
        if (rowsBad > 0 && !leaveOutBadRows) {
            throw Refusal.because("exchange.badRows", rowsBad);
        }
        if (rowsTotal == rowsBad) {
            throw Refusal.because("exchange.nothingToSave");
        }
        become(JobState.CONFIRMING);
        rowsDone = 0;
    }

    /** Everything was saved. */
    public void done(ImportCounts counts) {
        become(JobState.DONE);
        count(counts);
        rowsDone = counts.rows();
    }

    /** Nothing was saved; the reason is shown on the page. Says nothing of an import that is over already. */
    public void fail(Problem reason) {
        if (!state.over()) {
            state = JobState.FAILED;
            failure = StoredProblem.write(reason);
        }
    }

    /** The person gave it up; refused when it is over. */
    public void cancel() {
        become(JobState.CANCELLED);
    }

    private void become(JobState next) {
        if (!state.leadsTo(next)) {
            throw Refusal.because("exchange.transition");
        }
        state = next;
    }

    private void count(ImportCounts counts) {
        rowsTotal = counts.rows();
        rowsNew = counts.fresh();
        rowsKnown = counts.known();
        rowsChanged = counts.changed();
        rowsBad = counts.bad();
        contactsLeft = counts.contacts();
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public String fileName() {
        return fileName;
    }

    /** Null once the import is over: the file holds contacts, which are not kept (decision 8). */
    public Long fileId() {
        return fileId;
    }

    /** The stored file was deleted. */
    public void forgetFile() {
        fileId = null;
    }

    public JobState state() {
        return state;
    }

    public int rowsDone() {
        return rowsDone;
    }

    public ImportCounts counts() {
        return new ImportCounts(rowsTotal, rowsNew, rowsKnown, rowsChanged, rowsBad, contactsLeft);
    }

    /** Problems found; only the first {@code ImportProblem.MOST} are kept. */
    public int errorCount() {
        return errorCount;
    }

    /** Names of classes that saving will make; null for none. */
    public String newClasses() {
        return newClasses;
    }

    /** Why it failed; null where it did not. */
    public Problem failure() {
        return failure == null ? null : StoredProblem.read(failure);
    }
}
