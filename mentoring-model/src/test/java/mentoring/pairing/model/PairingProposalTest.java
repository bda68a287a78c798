package mentoring.pairing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.shared.model.Ids;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class PairingProposalTest {

    private final PairingProposal proposal = new PairingProposal(1, 2026, PairingGoal.MOST_MENTEES, 1);

    @Test
    void aNewCalculationKeepsWhatWasAcceptedOrExcluded() {
        take(List.of(match(11, 21, false), match(12, 22, false), match(13, 23, false)), List.of());
        proposal.accepted(100);
        proposal.exclude(101);
        proposal.fix(102);
        assertEquals(Set.of(new MatchRound.Choice(12, 22)), proposal.choices(ProposalDecision.EXCLUDED));
        assertEquals(Set.of(new MatchRound.Choice(13, 23)), proposal.choices(ProposalDecision.FIXED));
        take(List.of(match(13, 23, true)), List.of(22L));
        assertEquals(List.of(ProposalDecision.ACCEPTED, ProposalDecision.EXCLUDED, ProposalDecision.FIXED, ProposalDecision.LEFT),
            proposal.lines().stream().map(ProposedPair::decision).toList());
    }

    @Test
    void aMenteeGetsAnotherMentorWhoIsThenSettled() {
        take(List.of(match(11, 21, false)), List.of(22L));
        proposal.change(100, 12);
        proposal.change(101, 11);
        assertEquals(Set.of(new MatchRound.Choice(12, 21), new MatchRound.Choice(11, 22)), proposal.choices(ProposalDecision.FIXED));
    }

    @Test
    void whatWasExcludedMayBeLeftToTheCalculationAgain() {
        take(List.of(match(11, 21, false)), List.of());
        proposal.exclude(100);
        assertEquals("pairing.proposal.changed", assertThrows(Refusal.class, () -> proposal.accepted(100)).problems().get(0).key());
        proposal.release(100);
        assertEquals(List.of(), proposal.lines());
    }

    @Test
    void anAcceptedPairStays() {
        take(List.of(match(11, 21, false)), List.of());
        proposal.accepted(100);
        assertThrows(Refusal.class, () -> proposal.exclude(100));
        assertThrows(Refusal.class, () -> proposal.change(100, 12));
        assertThrows(Refusal.class, () -> proposal.fix(999));
    }

    private static Matches.Match match(long mentor, long mentee, boolean fixed) {
        return new Matches.Match(mentor, mentee, "PUPIL_PUPIL", 500, fixed, List.of());
    }

    private void take(List<Matches.Match> matches, List<Long> leftMentees) {
        List<Matches.LeftOver> left = leftMentees.stream().map(id -> new Matches.LeftOver(id, List.of())).toList();
        proposal.take(new Matches(matches, left, List.of(), 500, 0), Map.of("PUPIL_PUPIL", 70L)::get, reasons -> "[]");
        long id = 100;
        for (ProposedPair line : proposal.lines()) {
            if (line.id() == null) {
                Ids.set(line, id);
            }
            id++;
        }
    }
}
