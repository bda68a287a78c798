package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.consent.ParticipationAction;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairService;
import mentoring.pairing.PairView;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipationId;
import mentoring.shared.Access;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Step;
import mentoring.shared.web.Words;

/** One pair or group: who, when, in which state, and what comes next. */
@Named
@ViewScoped
public class PairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairViewService views;

    @EJB
    private PairService pairs;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long id;
    private PairView view;
    private LocalDate completedOn;

    /** Reads the pair. */
    public void open() {
        view = views.view(PairId.of(id));
        completedOn = words.today();
    }

    /** The pair has done its work. */
    public String complete() {
        pairs.complete(new PairId(id), view.version(), completedOn);
        PageMessages.done("pairing.completed", view.label());
        return "/pairing/pair?faces-redirect=true&id=" + id;
    }

    /** Deletes what was formed by mistake. */
    public String delete() {
        pairs.delete(new PairId(id), view.version());
        PageMessages.done("pairing.deleted", view.label());
        return "/pairing/list?faces-redirect=true&school=" + view.schoolId() + "&year=" + view.year();
    }

    /** True where the reader may do that now. */
    public boolean may(String action) {
        return view.allowed().contains(PairAction.valueOf(action));
    }

    /** True where the reader, who is no staff, may open a member's part in the programme: one's own, and that of the other side. */
    public boolean opens(PairView.Member member) {
        return !view.staff() && access.allows(ParticipationAction.VIEW, new ParticipationId(member.participationId()));
    }

    /** What comes next, in words. */
    public String getNextStep() {
        if (view.staff() && view.state() == PairState.FORMING && view.missing().isEmpty()) {
            return words.of("pairing.next.FORMING.saveAgain");
        }
        boolean inOrder = view.state() == PairState.AWAITING_ORDER && view.order() != null;
        return words.of("pairing.next." + view.state() + (inOrder ? ".inOrder" : "") + (view.staff() ? "" : ".member"));
    }

    /** Detail under the next step; null where there is nothing to say. */
    public String getDetail() {
        boolean ahead = view.recordedState() != view.state();
        if (ahead) {
            return words.of("pairing.endsOn", words.date(view.endedOn()));
        }
        return view.state() == PairState.AWAITING_ORDER ? words.of("pairing.mayBegin") : null;
    }

    /** The line of states. */
    public List<Step> getSteps() {
        List<PairState> way = List.of(PairState.FORMING, PairState.AWAITING_ORDER, PairState.ACTIVE,
            view.state() == PairState.ENDED_EARLY ? PairState.ENDED_EARLY : PairState.COMPLETED);
        List<Step> steps = new ArrayList<>();
        for (PairState state : way) {
            steps.add(new Step(words.of("pairing.step." + state), null, state.ordinal() < view.state().ordinal(), state == view.state()));
        }
        return steps;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PairView getView() {
        return view;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }
}
