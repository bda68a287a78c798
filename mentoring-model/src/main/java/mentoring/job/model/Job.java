package mentoring.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;

/** Long work that a person of a school handed in: it goes on in the background, and can be watched and given up. */
@Entity
@Table(name = "job")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Job extends Root {

    private static final int LONGEST_TITLE = 255;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private JobKind kind;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "title")
    private String title;

    @Column(name = "asked_by")
    private Long askedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state = JobState.QUEUED;

    @Column(name = "done_count")
    private int done;

    @Column(name = "total_count")
    private int total;

    @Column(name = "failure")
    private String failure;

    @Column(name = "node")
    private String node;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Job() {
    }

    /**
     * A new job.
     *
     * @param title what it is about, as the school calls it
     */
    protected Job(JobKind kind, long schoolId, int schoolYear, String title) {
        this.kind = kind;
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.title = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    /** Somebody wants the work done, by this program, which tells again that it is alive while it works. */
    public void handIn(Long accountId, String workingNode, Instant at) {
        if (state != JobState.QUEUED) {
            become(JobState.QUEUED);
        }
        askedBy = accountId;
        node = workingNode;
        seenAt = at;
        done = 0;
    }

    /** The work begins. */
    public void start() {
        become(JobState.RUNNING);
    }

    /** The first step is done; a person decides about the next. */
    protected void waitForAnswer() {
        become(JobState.WAITING);
    }

    /** All is done. */
    public void finish() {
        become(JobState.DONE);
        done = total;
    }

    /** It failed; the reason is shown. Says nothing of a job on which nobody works. */
    public void fail(Problem reason) {
        endWith(JobState.FAILED, reason);
    }

    /** A stop of the program cut it off; the reason says what was kept. Says nothing of a job on which nobody works. */
    public void interrupt(Problem reason) {
        endWith(JobState.INTERRUPTED, reason);
    }

    /** The person gave it up; refused when it is over. */
    public void cancel() {
        become(JobState.CANCELLED);
    }

    /** So much is to be done. */
    protected void expect(int units) {
        total = units;
    }

    private void endWith(JobState end, Problem reason) {
        if (state.running()) {
            become(end);
            failure = StoredProblem.write(reason);
        }
    }

    private void become(JobState next) {
        if (!state.leadsTo(next)) {
            throw Refusal.because("job.over");
        }
        state = next;
    }

    public JobKind kind() {
        return kind;
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public String title() {
        return title;
    }

    /** Account of whoever handed it in last; null for the installation itself. */
    public Long askedBy() {
        return askedBy;
    }

    public JobState state() {
        return state;
    }

    /** Units done so far: rows, persons, documents. */
    public int done() {
        return done;
    }

    /** Units in all; 0 while nobody knows. */
    public int total() {
        return total;
    }

    /** Why it failed or what a stop left of it; null otherwise. */
    public Problem failure() {
        return failure == null ? null : StoredProblem.read(failure);
    }
}
