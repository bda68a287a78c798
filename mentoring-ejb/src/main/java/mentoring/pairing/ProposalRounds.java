package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.School;
import mentoring.pairing.model.FormFacts;
import mentoring.pairing.model.MatchRound;
import mentoring.pairing.model.Matches;
import mentoring.pairing.model.Matchmaker;
import mentoring.pairing.model.MenteeCandidate;
import mentoring.pairing.model.MentorCandidate;
import mentoring.pairing.model.PairCandidate;
import mentoring.pairing.model.PairPaper;
import mentoring.pairing.model.PairingProposal;
import mentoring.pairing.model.ProposalDecision;
import mentoring.pairing.model.Reason;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationForm;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.TopicKind;
import mentoring.shared.Clock;

/** Gathers a year's people for the calculation and hands its result to the proposal. */
@ApplicationScoped
class ProposalRounds {

    private static final long SECONDS = 5;
    private static final int NO_FLOOR = 1;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairPeople people;

    @Inject
    private PairQueries queries;

    @Inject
    private Clock clock;

    /** Calculates anew over the year's people of today: fixed pairs stay, excluded ones are not proposed. */
    void solve(PairingProposal proposal) {
        LocalDate today = clock.today();
        List<MentoringForm> forms = forms(proposal.schoolId());
        List<Participation> admitted = admitted(proposal.schoolId(), proposal.schoolYear());
        Map<Long, PairCandidate> seen = people.candidates(admitted, today).stream()
            .collect(Collectors.toMap(PairCandidate::participationId, Function.identity()));
        Set<Long> paired = queries.pairedMentees(proposal.schoolId(), proposal.schoolYear());
        List<Participation> waiting = admitted.stream().filter(one -> !paired.contains(one.id())).toList();
        List<Participation> eligible = waiting.stream().filter(one -> seen.get(one.id()).lacking().stream().noneMatch(PairPaper::isGate))
            .toList();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Matches matches = Matchmaker.propose(round(proposal, forms, eligible, seen), () -> System.nanoTime() > end);
        Map<String, Long> formIds = forms.stream().collect(Collectors.toMap(MentoringForm::code, MentoringForm::id, (one, other) -> one));
        proposal.take(matches, formIds::get, ReasonText::write);
        String papers = ReasonText.write(List.of(Reason.of("pairing.left.papers")));
        waiting.stream().filter(one -> !eligible.contains(one)).forEach(one -> {
            boolean mentor = one.role() == ParticipantRole.MENTOR;
            proposal.addLeft(mentor ? one.id() : null, mentor ? null : one.id(), papers);
        });
    }

    private MatchRound round(PairingProposal proposal, List<MentoringForm> forms, List<Participation> eligible,
                             Map<Long, PairCandidate> seen) {
        Map<Long, String> codes = forms.stream().collect(Collectors.toMap(MentoringForm::id, MentoringForm::code));
        Map<Long, Integer> taken = queries.menteesOf(eligible.stream().map(Participation::id).toList());
        List<MentorCandidate> mentors = new ArrayList<>();
        List<MenteeCandidate> mentees = new ArrayList<>();
        for (Participation one : eligible) {
            Integer grade = seen.get(one.id()).grade();
            if (one.role() == ParticipantRole.MENTOR) {
                mentors.add(new MentorCandidate(one.id(), one.person().id(), one.category(), codes(one, codes),
                    texts(one, TopicKind.COMPETENCE), texts(one, TopicKind.INTEREST), one.availability(),
                    Math.max(0, one.capacity() - taken.getOrDefault(one.id(), 0)), grade));
            } else {
                mentees.add(new MenteeCandidate(one.id(), one.person().id(), one.category(), codes(one, codes),
                    texts(one, TopicKind.REQUEST), texts(one, TopicKind.INTEREST), one.availability(), grade));
            }
        }
        List<FormFacts> facts = forms.stream()
            .map(form -> new FormFacts(form.code(), form.mentorCategories(), form.menteeCategories())).toList();
        Set<Long> known = eligible.stream().map(Participation::id).collect(Collectors.toSet());
        return new MatchRound(mentors, mentees, facts, stillKnown(proposal.choices(ProposalDecision.FIXED), known),
            stillKnown(proposal.choices(ProposalDecision.EXCLUDED), known), proposal.goal(), NO_FLOOR, proposal.seed());
    }

    /** Without those of whom one was paired or left meanwhile. */
    private static Set<MatchRound.Choice> stillKnown(Set<MatchRound.Choice> choices, Set<Long> known) {
        return choices.stream().filter(choice -> known.contains(choice.mentorId()) && known.contains(choice.menteeId()))
            .collect(Collectors.toSet());
    }

    private static Set<String> codes(Participation one, Map<Long, String> codes) {
        return one.forms().stream().map(ParticipationForm::formId).map(codes::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> texts(Participation one, TopicKind kind) {
        return new HashSet<>(one.topics(kind));
    }

    private List<MentoringForm> forms(long schoolId) {
        School school = em.find(School.class, schoolId);
        return em.createQuery("select f from MentoringForm f where f.scopeId in :scopes and f.active = true order by f.placeNo, f.id",
            MentoringForm.class).setParameter("scopes", List.of(school.id(), school.municipalityId())).getResultList();
    }

    /** All admitted participants with their people, forms and topics in a few statements. */
    private List<Participation> admitted(long schoolId, int year) {
        return em.createQuery("select q from Participation q join fetch q.person where q.schoolId = :school and q.schoolYear = :year"
                + " and q.state = :admitted order by q.id", Participation.class)
            .setParameter("school", schoolId).setParameter("year", year).setParameter("admitted", ParticipationState.ADMITTED)
            .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "q.forms").setHint("eclipselink.batch", "q.topics")
            .getResultList();
    }
}
