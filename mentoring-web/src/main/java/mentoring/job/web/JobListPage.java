package mentoring.job.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mentoring.job.JobRow;
import mentoring.job.JobService;
import mentoring.job.model.JobId;
import mentoring.job.model.JobKind;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.UserView;

/** The list of jobs: of a school for its curator, of the whole installation without content for the administrator. */
@Named
@ViewScoped
public class JobListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<JobKind, String> PAGES = Map.of(JobKind.IMPORT, "/exchange/import", JobKind.LOGINS,
        "/people/sheet", JobKind.DOCUMENTS, "/exchange/printed");

    @EJB
    private JobService jobs;

    @Inject
    private UserView user;

    private Long school;
    private boolean everywhere;
    private boolean busy;
    private long found;
    private LazyList<JobRow> rows;

    /** Lists the jobs of the school that the address names, else of the school shown. */
    public void open() {
        everywhere = school == null && user.holds(Role.ADMINISTRATOR) && !user.holds(Role.CURATOR);
        if (!everywhere && school == null) {
            school = user.schoolRef().value();
        }
        rows = new LazyList<>(this::page, this::getFound);
        refresh();
    }

    /** Looks again how things stand. */
    public void refresh() {
        found = everywhere ? jobs.countEverywhere() : jobs.count(ref());
        busy = everywhere ? jobs.busyEverywhere() : jobs.busy(ref());
    }

    /** Gives a job up. */
    public void cancel(JobRow row) {
        jobs.cancel(new JobId(row.id()));
        PageMessages.done("job.cancelled");
        refresh();
    }

    /** The page of the job's kind, which knows what it brought. */
    public String page(JobRow row) {
        return PAGES.get(row.kind());
    }

    public int percent(JobRow row) {
        return JobLine.percent(row.done(), row.total());
    }

    private List<JobRow> page(int first, int size) {
        return everywhere ? jobs.pageEverywhere(first, size) : jobs.page(ref(), first, size);
    }

    private SchoolRef ref() {
        return new SchoolRef(school);
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    /** True for the administrator's list: all schools, no content, nothing to stop. */
    public boolean isEverywhere() {
        return everywhere;
    }

    /** True while the list may change by itself. */
    public boolean isBusy() {
        return busy;
    }

    public long getFound() {
        return found;
    }

    public LazyList<JobRow> getRows() {
        return rows;
    }
}
