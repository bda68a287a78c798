package mentoring.pairing.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mentoring.shared.model.Refusal;

/**
 * Who may be paired with whom, and how well each pair would fit.
 *
 * @param mentors mentors with their free slots
 * @param mentees ids of the mentees, each of whom gets at most one mentor
 * @param pairs   the pairs open to choice, each once; a pair that is not listed is forbidden
 * @param fixed   pairs that the curator has settled: taken out, with a slot each, before solving; their score may be 0
 * @param goal    what the best solution is
 * @param seed    decides between equally good solutions, whatever the order of the lists
 */
public record PairingProblem(List<MentorSlots> mentors, List<Long> mentees, List<ScoredPair> pairs, List<ScoredPair> fixed,
        PairingGoal goal, long seed) {

    /** The best score of a pair; the least is 1, since 0 would be no better than staying alone. */
    public static final int MAX_SCORE = 1000;

    private static final int MAX_PEOPLE = 100_000;

    /** A mentor and the number of mentees he can still take. */
    public record MentorSlots(long id, int capacity) { }

    /** A mentor, a mentee and how well they fit. */
    public record ScoredPair(long mentor, long mentee, int score) { }

    public PairingProblem {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        pairs = List.copyOf(pairs);
        fixed = List.copyOf(fixed);
        require(mentors.size() <= MAX_PEOPLE && mentees.size() <= MAX_PEOPLE, "too many people");
        Map<Long, Integer> capacities = capacities(mentors);
        Set<Long> known = new HashSet<>(mentees);
        require(known.size() == mentees.size(), "a mentee is listed twice");
        for (ScoredPair pair : pairs) {
            require(capacities.containsKey(pair.mentor) && known.contains(pair.mentee), "a pair of unknown people: " + pair);
            require(pair.score >= 1 && pair.score <= MAX_SCORE, "score out of 1.." + MAX_SCORE + ": " + pair);
        }
        checkFixed(fixed, capacities, known);
    }

    private static Map<Long, Integer> capacities(List<MentorSlots> mentors) {
        Map<Long, Integer> capacities = new HashMap<>();
        for (MentorSlots mentor : mentors) {
            require(mentor.capacity >= 0, "negative capacity: " + mentor);
            require(capacities.put(mentor.id, mentor.capacity) == null, "a mentor is listed twice: " + mentor);
        }
        return capacities;
    }

    private static void checkFixed(List<ScoredPair> fixed, Map<Long, Integer> capacities, Set<Long> known) {
        Set<Long> settled = new HashSet<>();
        for (int i = 0; i < fixed.size(); i++) {
            ScoredPair pair = fixed.get(i);
            require(capacities.containsKey(pair.mentor) && known.contains(pair.mentee), "a fixed pair of unknown people: " + pair);
            require(pair.score >= 0 && pair.score <= MAX_SCORE, "score out of 0.." + MAX_SCORE + ": " + pair);
            require(settled.add(pair.mentee), "a mentee is fixed twice: " + pair);
            if (capacities.merge(pair.mentor, -1, Integer::sum) < 0) {
                throw Refusal.at("fixed[" + i + "]", "pairing.proposal.fixedOverCapacity");
            }
        }
    }

    /** The slots of each mentor that the fixed pairs leave free; more slots than mentees are of no use and not counted. */
    Map<Long, Integer> freeSlots() {
        Map<Long, Integer> free = new HashMap<>();
        mentors.forEach(mentor -> free.put(mentor.id, mentor.capacity));
        fixed.forEach(pair -> free.merge(pair.mentor, -1, Integer::sum));
        free.replaceAll((mentor, slots) -> Math.min(slots, mentees.size()));
        return free;
    }

    /** The mentees whom no fixed pair has settled. */
    Set<Long> freeMentees() {
        Set<Long> free = new HashSet<>(mentees);
        fixed.forEach(pair -> free.remove(pair.mentee));
        return free;
    }

    /**
     * What a mentee left alone adds to the value of a solution.
     * Nothing for the highest score; for most mentees a loss greater than all scores together could make good.
     */
    int valueOfStayingAlone() {
        if (goal == PairingGoal.HIGHEST_SCORE) {
            return 0;
        }
        long slots = freeSlots().values().stream().mapToLong(Integer::longValue).sum();
        return -(int) (MAX_SCORE * Math.min(freeMentees().size(), slots) + 1);
    }

    private static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
