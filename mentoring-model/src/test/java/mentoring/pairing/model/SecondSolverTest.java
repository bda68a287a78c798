package mentoring.pairing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import mentoring.pairing.model.PairingProblem.ScoredPair;

/** The same problems given to a minimum cost flow solver of other hands (its native library is fetched for Linux x86-64 only). */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class SecondSolverTest {

    private static final long MENTEE_COUNTS = 10_000_000;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void agreesOnHundredsOfMiddlingProblems() {
        for (int seed = 0; seed < 300; seed++) {
            assertAgree(new RandomProblems(seed).middling(), "seed " + seed);
        }
    }

    @Test
    void agreesOnHardProblemsWithSlotsPlentyAndShort() {
        for (PairingGoal goal : PairingGoal.values()) {
            assertAgree(new RandomProblems(3).products(300, 100, 4, goal), "plenty, " + goal);
            assertAgree(new RandomProblems(4).products(300, 100, 2, goal), "short, " + goal);
            assertAgree(new RandomProblems(5).problem(150, 400, 4, 1000, 0.05, 0.001), "sparse");
        }
    }

    private static void assertAgree(PairingProblem problem, String which) {
        PairingSolution solution = OptimalPairing.solve(problem);
        long ours = solution.assignments().stream().filter(pair -> !pair.fixed()).mapToLong(pair -> worth(problem, pair.score())).sum();
        assertEquals(bestFlow(problem), ours, which);
    }

    private static long bestFlow(PairingProblem problem) {
        MinCostFlow flow = new MinCostFlow();
        Map<Long, Integer> mentorNodes = new HashMap<>();
        Map<Long, Integer> menteeNodes = new HashMap<>();
        Set<Long> mentees = problem.freeMentees();
        int sink = 0;
        int next = 1;
        for (Map.Entry<Long, Integer> slots : problem.freeSlots().entrySet()) {
            mentorNodes.put(slots.getKey(), next);
            flow.addArcWithCapacityAndUnitCost(next++, sink, slots.getValue(), 0);
        }
        for (Long mentee : mentees) {
            menteeNodes.put(mentee, next);
            flow.setNodeSupply(next, 1);
            flow.addArcWithCapacityAndUnitCost(next++, sink, 1, 0);
        }
        flow.setNodeSupply(sink, -mentees.size());
        for (ScoredPair pair : problem.pairs()) {
            if (mentees.contains(pair.mentee())) {
                flow.addArcWithCapacityAndUnitCost(menteeNodes.get(pair.mentee()), mentorNodes.get(pair.mentor()), 1,
                        -worth(problem, pair.score()));
            }
        }
        assertEquals(MinCostFlowBase.Status.OPTIMAL, flow.solve());
        return -flow.getOptimalCost();
    }

    private static long worth(PairingProblem problem, int score) {
        return problem.goal() == PairingGoal.MOST_MENTEES ? MENTEE_COUNTS + score : score;
    }
}
