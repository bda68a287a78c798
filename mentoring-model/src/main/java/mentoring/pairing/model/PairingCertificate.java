package mentoring.pairing.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import mentoring.pairing.model.PairingProblem.ScoredPair;
import mentoring.pairing.model.PairingSolution.Assignment;

/**
 * Checks a solution against the problem itself, knowing nothing of how it was found: that it is allowed, and by its prices how far it
 * is from the best at most. Every solution is checked before anybody sees it; a wrong one throws {@link IllegalStateException}.
 */
final class PairingCertificate {

    private final PairingProblem problem;
    private final PairingPrices prices;
    private final int aloneValue;
    private final Map<Long, Integer> slotsLeft;
    private final Set<Long> freeMentees;
    private final Map<Long, Assignment> chosen = new HashMap<>();

    private PairingCertificate(PairingProblem problem, PairingPrices prices) {
        this.problem = problem;
        this.prices = prices;
        aloneValue = problem.valueOfStayingAlone();
        slotsLeft = problem.freeSlots();
        freeMentees = problem.freeMentees();
    }

    /** Checks everything; a gap of 0 is proved in each pair and price, and any other must be exactly what the prices show. */
    static void check(PairingProblem problem, PairingSolution solution, PairingPrices prices) {
        new PairingCertificate(problem, prices).check(solution);
    }

    private void check(PairingSolution solution) {
        long bound = bound();
        checkPeople(solution);
        checkPairs();
        if (solution.isProvedBest()) {
            checkSlackness(solution);
        }
        long reached = (long) aloneValue * solution.unmatched().size() + chosen.values().stream().mapToLong(Assignment::score).sum();
        require(bound - reached == solution.certifiedGap(),
                "the prices show a gap of " + (bound - reached) + ", the solution claims " + solution.certifiedGap());
    }

    /** All prices together: no solution is worth more. */
    private long bound() {
        for (Long mentee : freeMentees) {
            require(prices.mentees().get(mentee) >= aloneValue, "mentee " + mentee + " is priced below staying alone");
        }
        slotsLeft.keySet().forEach(mentor -> require(prices.mentors().get(mentor) >= 0, "mentor " + mentor + " has a negative price"));
        return prices.sum(slotsLeft, freeMentees);
    }

    /** Everybody is where he may be: fixed pairs kept, capacities kept, each mentee paired once or left once, the total right. */
    private void checkPeople(PairingSolution solution) {
        Set<ScoredPair> fixed = new HashSet<>(problem.fixed());
        long total = 0;
        for (Assignment pair : solution.assignments()) {
            total += pair.score();
            if (pair.fixed()) {
                require(fixed.remove(new ScoredPair(pair.mentor(), pair.mentee(), pair.score())), "not a fixed pair: " + pair);
            } else {
                require(freeMentees.contains(pair.mentee()), "not a free mentee: " + pair);
                require(chosen.put(pair.mentee(), pair) == null, "a mentee is paired twice: " + pair);
                require(slotsLeft.merge(pair.mentor(), -1, Integer::sum) >= 0, "more mentees than slots: " + pair);
            }
        }
        require(fixed.isEmpty(), "fixed pairs are missing: " + fixed);
        require(total == solution.total(), "the total is not the sum of the scores");
        Set<Long> left = new HashSet<>(solution.unmatched());
        require(left.size() == solution.unmatched().size(), "a mentee is left twice");
        for (Long mentee : freeMentees) {
            require(chosen.containsKey(mentee) != left.remove(mentee), "neither paired nor left, or both: mentee " + mentee);
        }
        require(left.isEmpty(), "left over but unknown: " + left);
    }

    /** One pass over the pairs open to choice: none is worth more than its prices, and each chosen one is among them. */
    private void checkPairs() {
        Set<Long> unseen = new HashSet<>(chosen.keySet());
        Map<Long, Integer> slots = problem.freeSlots();
        for (ScoredPair pair : problem.pairs()) {
            if (slots.get(pair.mentor()) == 0 || !freeMentees.contains(pair.mentee())) {
                continue;
            }
            require(priceOf(pair.mentor(), pair.mentee()) >= pair.score(), "a pair is worth more than its prices: " + pair);
            Assignment choice = chosen.get(pair.mentee());
            if (choice != null && choice.mentor() == pair.mentor() && choice.score() == pair.score()) {
                unseen.remove(pair.mentee());
            }
        }
        require(unseen.isEmpty(), "paired against the rules or with another score: mentees " + unseen);
    }

    /** Nothing is paid for in vain: chosen pairs at exactly their prices, those left at staying alone, spare slots free of charge. */
    private void checkSlackness(PairingSolution solution) {
        for (Assignment pair : chosen.values()) {
            require(priceOf(pair.mentor(), pair.mentee()) == pair.score(), "a chosen pair is below its prices: " + pair);
        }
        for (Long mentee : solution.unmatched()) {
            require(prices.mentees().get(mentee) == aloneValue, "mentee " + mentee + " is left but priced above staying alone");
        }
        slotsLeft.forEach((mentor, spare) ->
                require(spare == 0 || prices.mentors().get(mentor) == 0, "mentor " + mentor + " has room and yet a price"));
    }

    private long priceOf(long mentor, long mentee) {
        return (long) prices.mentors().get(mentor) + prices.mentees().get(mentee);
    }

    private static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalStateException("Pairing not certified: " + complaint);
        }
    }
}
