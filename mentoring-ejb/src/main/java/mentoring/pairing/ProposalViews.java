package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.organization.model.MentoringForm;
import mentoring.pairing.model.PairingProposal;
import mentoring.pairing.model.ProposalDecision;
import mentoring.pairing.model.ProposalId;
import mentoring.pairing.model.ProposedPair;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.shared.Access;
import mentoring.shared.Clock;

/** Turns proposals into what curator and director read. */
@ApplicationScoped
class ProposalViews {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private PairPeople people;

    ProposalView of(PairingProposal proposal) {
        Map<Long, ProposalView.Somebody> known = known(proposal.lines());
        Map<Long, String> forms = forms(proposal.lines());
        List<ProposalView.Pair> pairs = proposal.lines().stream().filter(line -> line.decision() != ProposalDecision.LEFT)
            .map(line -> new ProposalView.Pair(line.id(), known.get(line.mentorId()), known.get(line.menteeId()),
                line.formId() == null ? null : forms.get(line.formId()), line.score(), line.decision(), ReasonText.read(line.reasons())))
            .sorted(Comparator.comparing(ProposalView.Pair::decision).thenComparing(pair -> pair.mentee().name())).toList();
        List<ProposalView.Left> left = proposal.lines().stream().filter(line -> line.decision() == ProposalDecision.LEFT)
            .map(line -> new ProposalView.Left(line.id(), known.get(idOfLeft(line)),
                line.menteeId() == null ? ParticipantRole.MENTOR : ParticipantRole.MENTEE, ReasonText.read(line.reasons())))
            .sorted(Comparator.comparing(ProposalView.Left::role).reversed().thenComparing(one -> one.somebody().name())).toList();
        return new ProposalView(proposal.id(), proposal.version(), proposal.goal(), proposal.seed(), proposal.total(),
            proposal.certifiedGap(), pairs, left, access.allows(ProposalAction.CHANGE, new ProposalId(proposal.id())));
    }

    private static Long idOfLeft(ProposedPair line) {
        return line.menteeId() == null ? line.mentorId() : line.menteeId();
    }

    private Map<Long, ProposalView.Somebody> known(List<ProposedPair> lines) {
        Set<Long> ids = lines.stream().flatMap(line -> Stream.of(line.mentorId(), line.menteeId())).filter(Objects::nonNull)
            .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Participation> found = em.createQuery("select q from Participation q join fetch q.person where q.id in :ids",
            Participation.class).setParameter("ids", ids).getResultList();
        Map<Long, String> details = people.details(found, clock.today());
        return found.stream().map(one -> new ProposalView.Somebody(one.id(), one.person().name().full(), details.get(one.id())))
            .collect(Collectors.toMap(ProposalView.Somebody::participationId, Function.identity()));
    }

    private Map<Long, String> forms(List<ProposedPair> lines) {
        Set<Long> ids = lines.stream().map(ProposedPair::formId).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : em.createQuery("select f from MentoringForm f where f.id in :ids", MentoringForm.class)
            .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(MentoringForm::id, MentoringForm::name));
    }
}
