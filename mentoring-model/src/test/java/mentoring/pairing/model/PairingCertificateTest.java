package mentoring.pairing.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import mentoring.pairing.model.PairingProblem.MentorSlots;
import mentoring.pairing.model.PairingProblem.ScoredPair;
import mentoring.pairing.model.PairingSolution.Assignment;

class PairingCertificateTest {

    /** Two mentors with a slot each; the best is 1-10 and 2-11 with 1100 in all, 1-11 and 2-10 gives 1000; 12 stays alone. */
    private final PairingProblem problem = new PairingProblem(
            List.of(new MentorSlots(1, 1), new MentorSlots(2, 1), new MentorSlots(3, 1)),
            List.of(10L, 11L, 12L, 13L),
            List.of(new ScoredPair(1, 10, 700), new ScoredPair(2, 11, 400), new ScoredPair(1, 11, 500), new ScoredPair(2, 10, 500)),
            List.of(new ScoredPair(3, 13, 0)), PairingGoal.HIGHEST_SCORE, 5);
    private final Assignment oneTen = new Assignment(1, 10, 700, false);
    private final Assignment twoEleven = new Assignment(2, 11, 400, false);
    private final Assignment fixed = new Assignment(3, 13, 0, true);
    private final PairingSolution best = new PairingSolution(List.of(oneTen, twoEleven, fixed), List.of(12L), 1100, 0);
    private final PairingPrices prices = new PairingPrices(Map.of(10L, 600, 11L, 400, 12L, 0), Map.of(1L, 100, 2L, 0, 3L, 0));

    @Test
    void certifiesTheBest() {
        assertDoesNotThrow(() -> PairingCertificate.check(problem, best, prices));
        assertTrue(OptimalPairing.solve(problem).equals(best));
    }

    @Test
    void catchesAWorseChoiceThatClaimsToBeTheBest() {
        refused(new PairingSolution(
                List.of(new Assignment(1, 11, 500, false), new Assignment(2, 10, 500, false), fixed), List.of(12L), 1000, 0), prices);
        refused(new PairingSolution(List.of(oneTen, fixed), List.of(11L, 12L), 700, 0), prices);
    }

    @Test
    void acceptsAWorseChoiceOnlyWithItsTrueGap() {
        List<Assignment> worse = List.of(oneTen, fixed);
        assertDoesNotThrow(() -> PairingCertificate.check(problem, new PairingSolution(worse, List.of(11L, 12L), 700, 400), prices));
        refused(new PairingSolution(worse, List.of(11L, 12L), 700, 399), prices);
    }

    @Test
    void catchesWrongScoresAndTotals() {
        refused(new PairingSolution(List.of(new Assignment(1, 10, 701, false), twoEleven, fixed), List.of(12L), 1101, 0), prices);
        refused(new PairingSolution(best.assignments(), List.of(12L), 1101, 0), prices);
    }

    @Test
    void catchesPeopleWhereTheyMayNotBe() {
        Assignment forbidden = new Assignment(2, 12, 400, false);
        refused(new PairingSolution(List.of(oneTen, forbidden, fixed), List.of(11L), 1100, 0), prices);
        refused(new PairingSolution(List.of(oneTen, twoEleven, fixed), List.of(), 1100, 0), prices);
        refused(new PairingSolution(List.of(oneTen, twoEleven, fixed), List.of(11L, 12L), 1100, 0), prices);
        refused(new PairingSolution(List.of(oneTen, twoEleven), List.of(12L), 1100, 0), prices);
        refused(new PairingSolution(List.of(oneTen, new Assignment(1, 11, 500, false), fixed), List.of(12L), 1200, 0), prices);
        refused(new PairingSolution(List.of(oneTen, new Assignment(2, 10, 500, false), fixed), List.of(11L, 12L), 1200, 0), prices);
    }

    @Test
    void catchesPricesThatProveNothing() {
        refused(best, new PairingPrices(Map.of(10L, 600, 11L, 399, 12L, 1), Map.of(1L, 100, 2L, 0, 3L, 0)));
        refused(best, new PairingPrices(Map.of(10L, 700, 11L, 500, 12L, 0), Map.of(1L, 0, 2L, -100, 3L, 0)));
        refused(best, new PairingPrices(Map.of(10L, 600, 11L, 400, 12L, -1), Map.of(1L, 100, 2L, 0, 3L, 1)));
        refused(best, new PairingPrices(Map.of(10L, 600, 11L, 401, 12L, 0), Map.of(1L, 100, 2L, 0, 3L, 0)));
        refused(best, new PairingPrices(Map.of(10L, 700, 11L, 400, 12L, 0), Map.of(1L, 100, 2L, 0, 3L, 0)));
    }

    private void refused(PairingSolution solution, PairingPrices proof) {
        assertThrows(IllegalStateException.class, () -> PairingCertificate.check(problem, solution, proof));
    }
}
