package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mentoring.plan.FindWaiting;
import mentoring.plan.PlanLineView;
import mentoring.plan.ReviewService;
import mentoring.plan.WaitingSchool;
import mentoring.shared.Clock;
import mentoring.shared.web.AddressQuery;
import mentoring.shared.web.LazyList;

/** The methodologist's queue: plans of all schools, or of one, that wait, the longest waiting first. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReviewService reviews;

    @Inject
    private Clock clock;

    private Long school;
    private List<WaitingSchool> schools;
    private LazyList<PlanLineView> rows;
    private boolean filterable;

    /** Reads the queue; that of all schools where the one in the address has nothing that waits any more. */
    public void open() {
        schools = reviews.waiting();
        filterable = !schools.isEmpty();
        if (getFound() == 0) {
            school = null;
        }
        rows = new LazyList<>((first, size) -> reviews.queue(new FindWaiting(school, first, size)), this::getFound);
    }

    /** Shows the plans of another school, and says so in the address. */
    public void refresh() {
        schools = reviews.waiting();
        LazyList.fromStart("queue:table");
        new AddressQuery().with("school", school).show();
    }

    /** Shows the plans of all schools again. */
    public void reset() {
        school = null;
        refresh();
    }

    /** How many plans are shown. */
    public long getFound() {
        return schools.stream().filter(each -> school == null || each.schoolId() == school).mapToLong(WaitingSchool::plans).sum();
    }

    /** How many days a plan has waited. */
    public long days(PlanLineView line) {
        return ChronoUnit.DAYS.between(clock.local(line.submittedAt()).toLocalDate(), clock.today());
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public List<WaitingSchool> getSchools() {
        return schools;
    }

    /** True where something waited when the page was opened. */
    public boolean isFilterable() {
        return filterable;
    }

    public LazyList<PlanLineView> getRows() {
        return rows;
    }
}
