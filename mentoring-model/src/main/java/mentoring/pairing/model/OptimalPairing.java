package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import mentoring.pairing.model.PairingSolution.Assignment;

/**
 * Finds the best pairs exactly and proves it: equal problems give equal solutions, in whatever order their lists come.
 * A solution that its certificate does not confirm never leaves this class.
 */
public final class OptimalPairing {

    private OptimalPairing() {
    }

    /** Solves to the proved optimum. */
    public static PairingSolution solve(PairingProblem problem) {
        return solve(problem, () -> false);
    }

    /**
     * Solves to the proved optimum, or until told to stop (cancelled, out of time). A stopped solution is allowed as any other, and
     * its gap says how much better the best could be at most.
     */
    public static PairingSolution solve(PairingProblem problem, BooleanSupplier stop) {
        PairingNetwork network = PairingNetwork.of(problem);
        AugmentingPaths paths = new AugmentingPaths(network);
        boolean finished = paths.run(stop);
        PairingPrices prices = pricesOf(network, paths);
        PairingSolution solution = solutionOf(problem, network, paths, prices);
        PairingCertificate.check(problem, solution, prices);
        if (finished && !solution.isProvedBest()) {
            throw new IllegalStateException("Pairing not certified: finished with a gap of " + solution.certifiedGap());
        }
        return solution;
    }

    /** A row's value and a column's price, told of mentees and mentors; with slots as rows both shift by the value of staying alone. */
    private static PairingPrices pricesOf(PairingNetwork network, AugmentingPaths paths) {
        Map<Long, Integer> mentees = new HashMap<>();
        Map<Long, Integer> mentors = new HashMap<>();
        for (int i = 0; i < network.menteeIds.length; i++) {
            mentees.put(network.menteeIds[i], network.menteesAreRows ? paths.valueOf(i) : paths.price(i) + network.aloneValue);
        }
        for (int i = 0; i < network.mentorIds.length; i++) {
            mentors.put(network.mentorIds[i], network.menteesAreRows ? paths.price(i) : paths.valueOf(i) - network.aloneValue);
        }
        return new PairingPrices(mentees, mentors);
    }

    /** Reads the pairs out; the gap is what the prices promise beyond the value reached. */
    private static PairingSolution solutionOf(PairingProblem problem, PairingNetwork network, AugmentingPaths paths,
            PairingPrices prices) {
        Set<Long> free = problem.freeMentees();
        Set<Long> left = new HashSet<>(free);
        List<Assignment> pairs = new ArrayList<>();
        long value = 0;
        for (int row = 0; row < network.rows(); row++) {
            int column = paths.columnOf(row);
            if (column >= 0) {
                long mentee = network.menteeId(row, column);
                pairs.add(new Assignment(network.mentorId(row, column), mentee, paths.scoreOf(row), false));
                left.remove(mentee);
                value += paths.scoreOf(row);
            }
        }
        problem.fixed().forEach(pair -> pairs.add(new Assignment(pair.mentor(), pair.mentee(), pair.score(), true)));
        pairs.sort(Comparator.comparingLong(Assignment::mentor).thenComparingLong(Assignment::mentee));
        value += (long) network.aloneValue * left.size();
        long gap = prices.sum(problem.freeSlots(), free) - value;
        long total = pairs.stream().mapToLong(Assignment::score).sum();
        return new PairingSolution(pairs, left.stream().sorted().toList(), total, gap);
    }
}
