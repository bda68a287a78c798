package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.plan.PlanLineView;
import mentoring.plan.ReviewService;

/** The methodologist's queue: plans of all schools that wait, the longest waiting first. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReviewService reviews;

    private List<PlanLineView> queue;

    /** Reads the queue. */
    public void open() {
        queue = reviews.queue();
    }

    public List<PlanLineView> getQueue() {
        return queue;
    }
}
