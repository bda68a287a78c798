package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import mentoring.roadmap.RoadmapService;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Step;
import mentoring.shared.web.Words;

/** The way of a roadmap from draft to approval and to its end, on its page. */
@Named
@ViewScoped
public class RoadmapSteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RoadmapService roadmaps;

    @Inject
    private RoadmapPage page;

    @Inject
    private Words words;

    private String note;

    /** Makes the year's roadmap from the template. */
    public String make() {
        long made = roadmaps.make(page.place()).value();
        PageMessages.done("roadmap.made");
        return "/roadmap/setup?faces-redirect=true&id=" + made;
    }

    public String submit() {
        roadmaps.submit(id(), page.getView().version());
        return again("roadmap.submitted");
    }

    public String takeBack() {
        roadmaps.takeBack(id(), page.getView().version());
        return again("roadmap.takenBack");
    }

    public String giveBack() {
        roadmaps.giveBack(id(), page.getView().version(), note);
        return again("roadmap.returned");
    }

    public String putOnOrder() {
        long order = roadmaps.putOnOrder(id(), page.getView().version()).value();
        PageMessages.done("roadmap.onOrder");
        return "/organization/order?faces-redirect=true&id=" + order;
    }

    public String close() {
        roadmaps.close(id(), page.getView().version());
        return again("roadmap.closed");
    }

    private RoadmapId id() {
        return new RoadmapId(page.getId());
    }

    private String again(String message) {
        PageMessages.done(message);
        return "/roadmap/roadmap?faces-redirect=true&id=" + page.getId();
    }

    /** The line of states. */
    public List<Step> getSteps() {
        RoadmapState now = page.getView().state();
        return Arrays.stream(RoadmapState.values()).map(state -> new Step(words.of("roadmap.step." + state), null,
            state.compareTo(now) < 0, state == now)).toList();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
