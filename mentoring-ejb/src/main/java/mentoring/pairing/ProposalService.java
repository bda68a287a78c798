package mentoring.pairing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairingGoal;
import mentoring.pairing.model.PairingProposal;
import mentoring.pairing.model.ProposalDecision;
import mentoring.pairing.model.ProposalId;
import mentoring.pairing.model.ProposalState;
import mentoring.pairing.model.ProposedPair;
import mentoring.pairing.model.Reason;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationForm;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Proposals of pairs: calculated, decided about by the curator, made pairs. */
@Stateless
@Guarded
public class ProposalService {

    private static final String COMPETENCE = "pairing.reason.competence";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ProposalRounds rounds;

    @Inject
    private ProposalViews views;

    @Inject
    private PairFormation formation;

    @Inject
    private PairPeople people;

    @Inject
    private PairChoices choices;

    /** The year's proposal that is worked at; null where there is none. */
    @ProposalRule(ProposalAction.READ)
    public ProposalView current(SchoolYearRef year) {
        return drafts(year).stream().findFirst().map(views::of).orElse(null);
    }

    /** One proposal. */
    @ProposalRule(ProposalAction.READ)
    public ProposalView view(ProposalId id) {
        return views.of(access.get(id, PairingProposal.class));
    }

    /** Calculates a proposal over the year's people; it takes the place of the one before. */
    @ProposalRule(ProposalAction.PROPOSE)
    public ProposalId propose(SchoolYearRef year, PairingGoal goal, long seed) {
        drafts(year).forEach(older -> {
            older.putAside();
            older.touch(clock.now(), currentUser.accountId());
        });
        PairingProposal proposal = new PairingProposal(year.schoolId(), year.year(), goal, seed);
        proposal.touch(clock.now(), currentUser.accountId());
        rounds.solve(proposal);
        em.persist(proposal);
        em.flush();
        return new ProposalId(proposal.id());
    }

    /** Calculates anew: fixed pairs stay, excluded ones are not proposed. */
    @ProposalRule(ProposalAction.CHANGE)
    public void solve(ProposalId id, int version, PairingGoal goal) {
        PairingProposal proposal = changing(id, version);
        proposal.aim(goal, proposal.seed());
        rounds.solve(proposal);
    }

    /** Settles a proposed pair. */
    @ProposalRule(ProposalAction.CHANGE)
    public void fix(ProposalId id, int version, long line) {
        changing(id, version).fix(line);
    }

    /** Rules a proposed pair out. */
    @ProposalRule(ProposalAction.CHANGE)
    public void exclude(ProposalId id, int version, long line) {
        changing(id, version).exclude(line);
    }

    /** Leaves a pair to the calculation again. */
    @ProposalRule(ProposalAction.CHANGE)
    public void release(ProposalId id, int version, long line) {
        changing(id, version).release(line);
    }

    /** Gives a mentee another mentor; the rest is calculated anew around it. */
    @ProposalRule(ProposalAction.CHANGE)
    public void change(ProposalId id, int version, long line, long mentorParticipationId) {
        PairingProposal proposal = changing(id, version);
        people.participations(yearOf(proposal), ParticipantRole.MENTOR, List.of(mentorParticipationId));
        proposal.change(line, mentorParticipationId);
        rounds.solve(proposal);
    }

    /** Mentors of the year whose name begins with the text, with the room they have; at most ten. */
    @ProposalRule(ProposalAction.CHOOSE)
    public List<PairChoice> mentors(SchoolYearRef year, String text) {
        return choices.people(year, null, ParticipantRole.MENTOR, text);
    }

    /** Makes pairs of these lines, all or none. */
    @ProposalRule(ProposalAction.ACCEPT)
    public int accept(ProposalId id, @Valid AcceptPairs command) {
        PairingProposal proposal = changing(id, command.version());
        if (command.lines().isEmpty()) {
            throw Refusal.because("pairing.proposal.nothingChosen");
        }
        command.lines().stream().distinct().forEach(line -> accept(proposal, line, command));
        return (int) command.lines().stream().distinct().count();
    }

    private void accept(PairingProposal proposal, long lineId, AcceptPairs command) {
        ProposedPair line = proposal.line(lineId, ProposalDecision.PROPOSED, ProposalDecision.FIXED);
        Participation mentee = people.participations(yearOf(proposal), ParticipantRole.MENTEE, List.of(line.menteeId())).get(0);
        if (line.formId() == null) {
            throw named(mentee, Refusal.because("pairing.against.noForm"));
        }
        Long roleModel = mentee.forms().stream().filter(form -> form.formId() == line.formId())
            .map(ParticipationForm::roleModelId).filter(Objects::nonNull).findFirst().orElse(null);
        FormPair wanted = new FormPair(PairKind.PAIR, line.formId(), roleModel, direction(line), false, List.of(line.mentorId()),
            List.of(line.menteeId()), command.startsOn(), command.plannedEndOn(), command.reason());
        try {
            MentoringPair pair = formation.form(yearOf(proposal), wanted);
            pair.proposedBy(proposal.id());
            proposal.accepted(lineId);
        } catch (Refusal refusal) {
            throw refusal.isNotFound() ? refusal : named(mentee, refusal);
        }
    }

    /** Says of which of the many pairs the refusal speaks. */
    private static Refusal named(Participation mentee, Refusal refusal) {
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.of("pairing.proposal.notAccepted", mentee.person().name()));
        refusal.problems().forEach(problem -> problems.add(
            new Problem(problem.key(), problem.arguments(), "reason".equals(problem.path()) ? "reason" : null)));
        return new Refusal(problems);
    }

    /** What the mentor offers to the request is a fair first wording of what the two will work at. */
    private static String direction(ProposedPair line) {
        return ReasonText.read(line.reasons()).stream().filter(reason -> reason.key().equals(COMPETENCE)).map(Reason::args)
            .map(values -> values.get(0).toString()).findFirst().orElse(null);
    }

    private PairingProposal changing(ProposalId id, int version) {
        PairingProposal proposal = access.get(id, PairingProposal.class);
        proposal.requireVersion(version);
        proposal.touch(clock.now(), currentUser.accountId());
        return proposal;
    }

    private static SchoolYearRef yearOf(PairingProposal proposal) {
        return new SchoolYearRef(proposal.schoolId(), proposal.schoolYear());
    }

    private List<PairingProposal> drafts(SchoolYearRef year) {
        return em.createQuery("select p from PairingProposal p where p.schoolId = :school and p.schoolYear = :year and p.state = :state"
                + " order by p.id", PairingProposal.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("state", ProposalState.DRAFT).getResultList();
    }
}
