package mentoring.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentoring.job.model.Job;
import mentoring.job.model.JobKind;
import mentoring.shared.model.Refusal;

/** A roster on its way into the school: uploaded, checked, confirmed. Its rows are read again from the stored file when confirmed. */
@Entity
@Table(name = "import_job")
@DiscriminatorValue("IMPORT")
public class ImportJob extends Job {

    @Column(name = "file_id")
    private Long fileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    private ImportStep step = ImportStep.CHECK;

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

    protected ImportJob() {
    }

    public ImportJob(long schoolId, int schoolYear, String fileName, long fileId) {
        super(JobKind.IMPORT, schoolId, schoolYear, fileName);
        this.fileId = fileId;
    }

    /** The check is over; the person decides now. */
    public void checked(ImportCounts counts, int problems, String classesToMake) {
        waitForAnswer();
        count(counts);
        errorCount = problems;
        newClasses = classesToMake;
    }

    /** The saving is wanted; refuses a file with bad rows unless somebody chose to leave them out. */
    public void confirm(boolean leaveOutBadRows) {
        if (rowsBad > 0 && !leaveOutBadRows) {
            throw Refusal.because("exchange.badRows", rowsBad);
        }
        if (total() == rowsBad) {
            throw Refusal.because("exchange.nothingToSave");
        }
        step = ImportStep.SAVE;
    }

    /** Everything was saved. */
    public void saved(ImportCounts counts) {
        count(counts);
        finish();
    }

    private void count(ImportCounts counts) {
        expect(counts.rows());
        rowsNew = counts.fresh();
        rowsKnown = counts.known();
        rowsChanged = counts.changed();
        rowsBad = counts.bad();
        contactsLeft = counts.contacts();
    }

    public String fileName() {
        return title();
    }

    /** Null once the import is over: the file holds contacts, which are not kept (decision 8). */
    public Long fileId() {
        return fileId;
    }

    /** The stored file was deleted. */
    public void forgetFile() {
        fileId = null;
    }

    public ImportStep step() {
        return step;
    }

    public ImportCounts counts() {
        return new ImportCounts(total(), rowsNew, rowsKnown, rowsChanged, rowsBad, contactsLeft);
    }

    /** Problems found; only the first {@code ImportProblem.MOST} are kept. */
    public int errorCount() {
        return errorCount;
    }

    /** Names of classes that saving will make; null for none. */
    public String newClasses() {
        return newClasses;
    }
}
