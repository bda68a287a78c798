package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.pairing.AcceptPairs;
import mentoring.pairing.ProposalAction;
import mentoring.pairing.ProposalService;
import mentoring.pairing.ProposalView;
import mentoring.pairing.model.PairingGoal;
import mentoring.pairing.model.ProposalDecision;
import mentoring.pairing.model.ProposalId;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.Choice;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The proposal of pairs: calculated, decided about line by line, made pairs. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long SEED = 1;

    @EJB
    private ProposalService proposals;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    @Inject
    private PairWords pairWords;

    private final Place place = new Place();
    private final ProposalForm form = new ProposalForm();
    private ProposalView view;

    /** Shows the year's proposal, if there is one. */
    public void open() {
        place.complete(user);
        read();
    }

    private void read() {
        view = proposals.current(place.ref());
        if (view != null) {
            form.setGoal(view.goal());
        }
    }

    /** Calculates the first proposal, or anew around what the curator settled. */
    public void solve() {
        if (view == null) {
            proposals.propose(place.ref(), form.getGoal(), SEED);
        } else {
            proposals.solve(id(), view.version(), form.getGoal());
        }
        read();
        PageMessages.done("pairing.proposal.solved");
    }

    public void fix(long line) {
        proposals.fix(id(), view.version(), line);
        read();
    }

    public void exclude(long line) {
        proposals.exclude(id(), view.version(), line);
        read();
    }

    public void release(long line) {
        proposals.release(id(), view.version(), line);
        read();
    }

    /** Asks for another mentor of a line's mentee. */
    public void ask(long line, String mentee) {
        form.setChanging(line);
        form.setMentee(mentee);
        form.setMentor(null);
    }

    public List<Choice> findMentors(String text) {
        return proposals.mentors(place.ref(), text).stream().map(pairWords::choice).toList();
    }

    /** Gives the mentee the chosen mentor and calculates the rest anew. */
    public void change() {
        if (form.getMentor() == null) {
            throw Refusal.at("mentor", "pairing.proposal.mentorMissing");
        }
        proposals.change(id(), view.version(), form.getChanging(), form.getMentor().id());
        read();
        PageMessages.done("pairing.proposal.changedMentor", form.getMentee());
    }

    /** Marks all lines that may still become pairs, or none. */
    public void chooseAll() {
        form.markAll(openLines());
    }

    private List<Long> openLines() {
        return view.pairs().stream().filter(this::isOpen).map(ProposalView.Pair::id).toList();
    }

    /** True while the line may become a pair. */
    public boolean isOpen(ProposalView.Pair line) {
        return line.decision() == ProposalDecision.PROPOSED || line.decision() == ProposalDecision.FIXED;
    }

    public boolean isAnyOpen() {
        return !openLines().isEmpty();
    }

    /** Makes pairs of the chosen lines. */
    public String accept() {
        int made = proposals.accept(id(), new AcceptPairs(view.version(), form.marked(openLines()), form.getStartsOn(),
            form.getPlannedEndOn(), form.getReason()));
        PageMessages.done("pairing.proposal.accepted", made);
        return "/pairing/list?faces-redirect=true&" + place.query() + "&state=FORMING";
    }

    private ProposalId id() {
        return new ProposalId(view.id());
    }

    /** True where the caller may have one calculated. */
    public boolean isEditor() {
        return access.allows(ProposalAction.PROPOSE, place.ref());
    }

    public PairingGoal[] getGoals() {
        return PairingGoal.values();
    }

    public Place getPlace() {
        return place;
    }

    public ProposalForm getForm() {
        return form;
    }

    public ProposalView getView() {
        return view;
    }
}
