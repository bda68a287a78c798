package mentoring.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import mentoring.pairing.model.PairState;
import mentoring.pairing.model.PairingGoal;
import mentoring.pairing.model.ProposalDecision;
import mentoring.pairing.model.ProposalId;
import mentoring.people.model.Participation;
import mentoring.shared.model.Role;
import org.junit.jupiter.api.Test;

/** Proposals: calculated over a school's people, changed, accepted. */
class ProposalServiceIT extends PairingTest {

    @Inject
    private ProposalService proposals;

    @Inject
    private PairService pairs;

    @Inject
    private PairViewService views;

    @Test
    void theBestPairsAreProposedWithReasonsAndTheRestWithTheirs() {
        Participation knows = mentor("Орлов", 1, "математика");
        mentor("Павлов", 1, "история");
        mentee("Климов", "математика");
        mentee("Зайцев", "история");
        Participation without = mentee("Белов", "химия");
        withoutPaper(without, "PARTICIPATION");
        ProposalView view = propose();
        assertEquals(0, view.certifiedGap());
        assertEquals(List.of("Зайцев Илья", "Климов Илья"), view.pairs().stream().map(pair -> pair.mentee().name()).toList());
        assertEquals(knows.id(), view.pairs().get(1).mentor().participationId());
        assertEquals("pairing.reason.competence", view.pairs().get(1).reasons().get(0).key());
        assertEquals(List.of("pairing.left.papers"), view.left().stream().map(left -> left.reasons().get(0).key()).toList());
    }

    @Test
    void theCuratorSettlesExcludesChangesAndCalculatesAnew() {
        Participation first = mentor("Орлов", 1, "математика");
        Participation second = mentor("Павлов", 1, "математика");
        mentee("Климов", "математика");
        mentee("Зайцев", "математика");
        ProposalView view = propose();
        ProposalId id = new ProposalId(view.id());
        ProposalView.Pair line = view.pairs().get(0);
        long other = line.mentor().participationId() == first.id() ? second.id() : first.id();
        proposals.change(id, view.version(), line.id(), other);
        ProposalView changed = flushed(id);
        ProposalView.Pair fixed = changed.pairs().stream().filter(pair -> pair.decision() == ProposalDecision.FIXED).findFirst()
            .orElseThrow();
        assertEquals(List.of(other, line.mentee().participationId()),
            List.of(fixed.mentor().participationId(), fixed.mentee().participationId()));
        ProposalView.Pair proposed = changed.pairs().stream().filter(pair -> pair.decision() == ProposalDecision.PROPOSED).findFirst()
            .orElseThrow();
        proposals.exclude(id, changed.version(), proposed.id());
        proposals.solve(id, flushed(id).version(), PairingGoal.MOST_MENTEES);
        ProposalView solved = flushed(id);
        assertEquals(List.of(ProposalDecision.FIXED, ProposalDecision.EXCLUDED), solved.pairs().stream().map(ProposalView.Pair::decision)
            .toList());
        assertEquals(2, solved.left().size());
    }

    @Test
    void selectedOnesBecomePairsAtOnce() {
        mentor("Орлов", 1, "математика");
        mentor("Павлов", 1, "история");
        mentee("Климов", "математика");
        mentee("Зайцев", "история");
        ProposalView view = propose();
        ProposalId id = new ProposalId(view.id());
        List<Long> lines = view.pairs().stream().map(ProposalView.Pair::id).toList();
        assertEquals(2, proposals.accept(id, new AcceptPairs(view.version(), lines, null, null, null)));
        assertTrue(flushed(id).pairs().stream().allMatch(pair -> pair.decision() == ProposalDecision.ACCEPTED));
        PairPage page = views.list(year, new FindPairs(PairState.FORMING, null, 0, 12));
        assertEquals(2, page.total());
        proposals.solve(id, flushed(id).version(), PairingGoal.MOST_MENTEES);
        assertEquals(2, flushed(id).pairs().size());
    }

    @Test
    void anAcceptedPairPassesTheSameGates() {
        Participation mentor = mentor("Орлов", 1, "математика");
        mentee("Климов", "математика");
        ProposalView view = propose();
        withoutPaper(mentor, "PERSONAL_DATA");
        refused(List.of("pairing.proposal.notAccepted", "pairing.form.lacking.PERSONAL_DATA.minor"), () -> proposals.accept(
            new ProposalId(view.id()), new AcceptPairs(view.version(), List.of(view.pairs().get(0).id()), today, null, null)));
    }

    @Test
    void pairedMenteesAndFullMentorsAreNotProposedAgain() {
        Participation mentor = mentor("Орлов", 2, "математика");
        pairs.form(year, pair(mentor, mentee("Климов", "математика")));
        mentee("Зайцев", "математика");
        mentee("Белов", "математика");
        ProposalView view = propose();
        assertEquals(1, view.pairs().size());
        assertEquals(1, view.left().size());
        assertEquals("pairing.left.mentee.taken", view.left().get(0).reasons().get(0).key());
    }

    @Test
    void aNewProposalPutsTheOldOneAsideAndOnlyStaffReadsIt() {
        Participation mentor = mentor("Орлов", 1, "математика");
        ProposalView first = propose();
        ProposalView second = propose();
        assertEquals(second.id(), proposals.current(year).id());
        director();
        assertEquals(first.id(), proposals.view(new ProposalId(first.id())).id());
        become(Role.MENTOR, mentor.person().id());
        refused(List.of("shared.notFound"), () -> proposals.current(year));
    }

    @Test
    void aYearWithoutAProposalHasNone() {
        assertNull(proposals.current(year));
    }

    private ProposalView propose() {
        ProposalId id = proposals.propose(year, PairingGoal.MOST_MENTEES, 1);
        return flushed(id);
    }

    private ProposalView flushed(ProposalId id) {
        em.flush();
        return proposals.view(id);
    }
}
