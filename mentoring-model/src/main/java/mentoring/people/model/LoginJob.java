package mentoring.people.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mentoring.job.model.Job;
import mentoring.job.model.JobKind;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Log-ins for many persons at once. Their initial passwords are shown once, as a sheet of strips to cut, and stored nowhere. */
@Entity
@Table(name = "login_job")
@DiscriminatorValue("LOGINS")
public class LoginJob extends Job {

    @Column(name = "anew")
    private boolean anew;

    @Column(name = "sheet_shown_at")
    private Instant sheetShownAt;

    @OneToMany(mappedBy = "job", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<LoginIssue> issues = new ArrayList<>();

    protected LoginJob() {
    }

    /**
     * A new job, as yet for nobody.
     *
     * @param title the class, or the school year where it is for several
     * @param anew  true to give new passwords to those who have a log-in and never used it
     */
    public LoginJob(SchoolYearRef year, String title, boolean anew) {
        super(JobKind.LOGINS, year.schoolId(), year.year(), title);
        this.anew = anew;
    }

    /**
     * For whom it is. The job itself must be stored before: the database would meet these rows first.
     *
     * @param persons ids of the school's persons, in the order of the sheet
     */
    public void takeOn(List<Long> persons) {
        persons.forEach(person -> issues.add(new LoginIssue(this, person, issues.size())));
        expect(issues.size());
    }

    /** Notes that the passwords were shown; refused the second time. */
    public void showSheet(Instant at) {
        if (sheetShownAt != null) {
            throw Refusal.because("people.logins.sheetGone");
        }
        sheetShownAt = at;
    }

    public boolean anew() {
        return anew;
    }

    /** When the passwords were shown; null while nobody has seen them. */
    public Instant sheetShownAt() {
        return sheetShownAt;
    }

    public List<LoginIssue> issues() {
        return List.copyOf(issues);
    }
}
