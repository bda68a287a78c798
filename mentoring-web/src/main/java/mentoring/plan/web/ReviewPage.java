package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mentoring.plan.PlanLineView;
import mentoring.plan.ReviewService;
import mentoring.shared.Clock;

/** The methodologist's queue: plans of all schools that wait, the longest waiting first. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReviewService reviews;

    @Inject
    private Clock clock;

    private List<PlanLineView> queue;

    /** Reads the queue. */
    public void open() {
        queue = reviews.queue();
    }

    /** How many days a plan has waited. */
    public long days(PlanLineView line) {
        return ChronoUnit.DAYS.between(clock.local(line.submittedAt()).toLocalDate(), clock.today());
    }

    public List<PlanLineView> getQueue() {
        return queue;
    }
}
