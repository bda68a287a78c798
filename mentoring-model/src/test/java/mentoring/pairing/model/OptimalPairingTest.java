package mentoring.pairing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import mentoring.pairing.model.PairingProblem.MentorSlots;
import mentoring.pairing.model.PairingProblem.ScoredPair;
import mentoring.pairing.model.PairingSolution.Assignment;
import mentoring.shared.model.Refusal;

class OptimalPairingTest {

    @Test
    void equalsTheBestOfAllPossibilities() {
        int compared = 0;
        for (int seed = 0; seed < 1000; seed++) {
            PairingProblem problem = new RandomProblems(seed).small();
            PairingSolution solution = OptimalPairing.solve(problem);
            assertEquals(new EveryChoice(problem).best(), EveryChoice.valueOf(problem, solution), "seed " + seed + ": " + problem);
            assertTrue(solution.isProvedBest());
            compared += solution.assignments().size() > 1 ? 1 : 0;
        }
        assertTrue(compared > 500, "most of the problems must offer a choice, but only " + compared + " did");
    }

    @Test
    void theTwoGoalsDifferWhereOneGreatPairCostsAMentee() {
        List<ScoredPair> pairs = List.of(new ScoredPair(1, 10, 900), new ScoredPair(1, 11, 100), new ScoredPair(2, 10, 200));
        PairingSolution highest = OptimalPairing.solve(oneSlotEach(pairs, PairingGoal.HIGHEST_SCORE));
        PairingSolution most = OptimalPairing.solve(oneSlotEach(pairs, PairingGoal.MOST_MENTEES));
        assertEquals(List.of(new Assignment(1, 10, 900, false)), highest.assignments());
        assertEquals(List.of(11L), highest.unmatched());
        assertEquals(List.of(new Assignment(1, 11, 100, false), new Assignment(2, 10, 200, false)), most.assignments());
        assertEquals(List.of(), most.unmatched());
        assertEquals(List.of(900L, 300L), List.of(highest.total(), most.total()));
    }

    @Test
    void theGoalsDifferAlsoWhenSlotsAreShort() {
        List<MentorSlots> mentors = List.of(new MentorSlots(1, 1), new MentorSlots(2, 1));
        List<ScoredPair> pairs = List.of(new ScoredPair(1, 10, 900), new ScoredPair(1, 11, 1), new ScoredPair(1, 12, 5),
                new ScoredPair(2, 10, 2));
        PairingSolution highest = OptimalPairing.solve(
                new PairingProblem(mentors, List.of(10L, 11L, 12L), pairs, List.of(), PairingGoal.HIGHEST_SCORE, 1));
        PairingSolution most = OptimalPairing.solve(
                new PairingProblem(mentors, List.of(10L, 11L, 12L), pairs, List.of(), PairingGoal.MOST_MENTEES, 1));
        assertEquals(List.of(900L, 7L), List.of(highest.total(), most.total()));
        assertEquals(List.of(11L), most.unmatched());
    }

    @Test
    void oneMoreMenteeIsWorthAnyNumberOfGreatPairs() {
        List<MentorSlots> mentors = LongStream.range(0, 30).mapToObj(id -> new MentorSlots(id, 1)).toList();
        List<Long> mentees = LongStream.range(0, 30).boxed().toList();
        List<ScoredPair> chain = new ArrayList<>();
        for (long id = 0; id < 30; id++) {
            chain.add(new ScoredPair(id, id, 1));
            if (id > 0) {
                chain.add(new ScoredPair(id - 1, id, PairingProblem.MAX_SCORE));
            }
        }
        assertEquals(30, OptimalPairing.solve(
                new PairingProblem(mentors, mentees, chain, List.of(), PairingGoal.MOST_MENTEES, 1)).total());
        assertEquals(29_000, OptimalPairing.solve(
                new PairingProblem(mentors, mentees, chain, List.of(), PairingGoal.HIGHEST_SCORE, 1)).total());
    }

    @Test
    void theOrderOfTheListsDoesNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            RandomProblems problems = new RandomProblems(seed);
            PairingProblem problem = seed % 2 == 0 ? problems.small() : problems.middling();
            assertEquals(OptimalPairing.solve(problem), OptimalPairing.solve(problems.shuffled(problem)), "seed " + seed);
        }
    }

    @Test
    void theSeedDecidesBetweenEquals() {
        List<ScoredPair> pairs = List.of(new ScoredPair(1, 10, 500), new ScoredPair(1, 11, 500));
        long forTen = LongStream.range(0, 100).filter(seed -> OptimalPairing.solve(
                new PairingProblem(List.of(new MentorSlots(1, 1)), List.of(10L, 11L), pairs, List.of(), PairingGoal.HIGHEST_SCORE, seed))
                .unmatched().equals(List.of(11L))).count();
        assertTrue(forTen > 20 && forTen < 80, "10 won " + forTen + " of 100 draws");
    }

    @Test
    void fixedPairsTakeTheirSlotWhateverTheyScore() {
        List<ScoredPair> pairs = List.of(new ScoredPair(1, 10, 900), new ScoredPair(1, 11, 800), new ScoredPair(2, 10, 300));
        PairingSolution solution = OptimalPairing.solve(new PairingProblem(List.of(new MentorSlots(1, 1), new MentorSlots(2, 1)),
                List.of(10L, 11L), pairs, List.of(new ScoredPair(1, 11, 0)), PairingGoal.HIGHEST_SCORE, 7));
        assertEquals(List.of(new Assignment(1, 11, 0, true), new Assignment(2, 10, 300, false)), solution.assignments());
        assertEquals(300, solution.total());
    }

    @Test
    void moreFixedPairsThanSlotsAreRefused() {
        List<ScoredPair> fixed = List.of(new ScoredPair(1, 10, 0), new ScoredPair(1, 11, 0));
        Refusal refusal = assertThrows(Refusal.class, () -> new PairingProblem(List.of(new MentorSlots(1, 1)), List.of(10L, 11L),
                List.of(), fixed, PairingGoal.HIGHEST_SCORE, 7));
        assertEquals("fixed[1]", refusal.problems().get(0).path());
    }

    @Test
    void badInputIsNotSolved() {
        ScoredPair pair = new ScoredPair(1, 10, 5);
        PairingProblem doubled = oneSlotEach(List.of(pair, new ScoredPair(1, 10, 6)), PairingGoal.HIGHEST_SCORE);
        assertThrows(IllegalArgumentException.class, () -> OptimalPairing.solve(doubled));
        for (ScoredPair bad : List.of(new ScoredPair(1, 10, 0), new ScoredPair(1, 10, 1001), new ScoredPair(3, 10, 5),
                new ScoredPair(1, 12, 5))) {
            assertThrows(IllegalArgumentException.class, () -> oneSlotEach(List.of(bad), PairingGoal.HIGHEST_SCORE), bad.toString());
        }
        assertThrows(IllegalArgumentException.class, () -> new PairingProblem(List.of(new MentorSlots(1, 1), new MentorSlots(1, 2)),
                List.of(), List.of(), List.of(), PairingGoal.HIGHEST_SCORE, 7));
    }

    @Test
    void stoppedEarlyItGivesAllowedPairsAndAnHonestGap() {
        int gaps = 0;
        for (int seed = 0; seed < 200; seed++) {
            PairingProblem problem = new RandomProblems(seed).middling();
            long best = ownValueOf(problem, OptimalPairing.solve(problem));
            int rows = seed % 20;
            AtomicInteger asked = new AtomicInteger();
            PairingSolution stopped = OptimalPairing.solve(problem, () -> asked.incrementAndGet() > rows);
            long missed = best - ownValueOf(problem, stopped);
            assertTrue(missed >= 0 && missed <= stopped.certifiedGap(), "seed " + seed);
            gaps += missed > 0 ? 1 : 0;
        }
        assertTrue(gaps > 50, "stopping must have cost something in many cases, but did in " + gaps);
    }

    @ParameterizedTest
    @EnumSource(PairingGoal.class)
    void solvesAThousandMenteesAndFourHundredMentors(PairingGoal goal) {
        PairingSolution plenty = OptimalPairing.solve(new RandomProblems(1).products(1000, 400, 3, goal));
        PairingSolution shortOfSlots = OptimalPairing.solve(new RandomProblems(2).products(1000, 250, 3, goal));
        assertEquals(List.of(1000, 750), List.of(plenty.assignments().size(), shortOfSlots.assignments().size()));
        assertTrue(plenty.isProvedBest() && shortOfSlots.isProvedBest());
    }

    @Test
    void nobodyAtAllIsAProblemToo() {
        PairingSolution solution = OptimalPairing.solve(
                new PairingProblem(List.of(), List.of(), List.of(), List.of(), PairingGoal.MOST_MENTEES, 0));
        assertEquals(new PairingSolution(List.of(), List.of(), 0, 0), solution);
        assertFalse(OptimalPairing.solve(new PairingProblem(List.of(), List.of(5L), List.of(), List.of(), PairingGoal.MOST_MENTEES, 0))
                .unmatched().isEmpty());
    }

    private static long ownValueOf(PairingProblem problem, PairingSolution solution) {
        return solution.total() + (long) problem.valueOfStayingAlone() * solution.unmatched().size();
    }

    private static PairingProblem oneSlotEach(List<ScoredPair> pairs, PairingGoal goal) {
        return new PairingProblem(List.of(new MentorSlots(1, 1), new MentorSlots(2, 1)), List.of(10L, 11L), pairs, List.of(), goal, 7);
    }

    /** Tries every choice of a mentor, or of nobody, for each mentee in turn. */
    private static final class EveryChoice {

        private static final long MENTEE_COUNTS = 1_000_000_000L;

        private final PairingProblem problem;
        private final List<Long> mentees = new ArrayList<>();
        private final Map<Long, Integer> slots = new HashMap<>();

        EveryChoice(PairingProblem problem) {
            this.problem = problem;
            mentees.addAll(problem.mentees());
            problem.mentors().forEach(mentor -> slots.put(mentor.id(), mentor.capacity()));
            for (ScoredPair pair : problem.fixed()) {
                mentees.remove(pair.mentee());
                slots.merge(pair.mentor(), -1, Integer::sum);
            }
        }

        long best() {
            long fixed = problem.fixed().stream().mapToLong(pair -> worth(problem, pair.score())).sum();
            return fixed + best(0);
        }

        private long best(int from) {
            if (from == mentees.size()) {
                return 0;
            }
            long best = best(from + 1);
            for (ScoredPair pair : problem.pairs()) {
                if (pair.mentee() == mentees.get(from) && slots.get(pair.mentor()) > 0) {
                    slots.merge(pair.mentor(), -1, Integer::sum);
                    best = Math.max(best, worth(problem, pair.score()) + best(from + 1));
                    slots.merge(pair.mentor(), 1, Integer::sum);
                }
            }
            return best;
        }

        static long valueOf(PairingProblem problem, PairingSolution solution) {
            return solution.assignments().stream().mapToLong(pair -> worth(problem, pair.score())).sum();
        }

        private static long worth(PairingProblem problem, int score) {
            return problem.goal() == PairingGoal.MOST_MENTEES ? MENTEE_COUNTS + score : score;
        }
    }
}
