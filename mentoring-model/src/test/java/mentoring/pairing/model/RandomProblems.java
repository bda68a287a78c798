package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import mentoring.pairing.model.PairingProblem.MentorSlots;
import mentoring.pairing.model.PairingProblem.ScoredPair;

/** Problems drawn from a seed, so that a failing one can be drawn again. */
final class RandomProblems {

    private final Random random;

    RandomProblems(long seed) {
        random = new Random(seed);
    }

    /** Small enough to try everything: few people, few scores (many ties), some forbidden and some fixed pairs. */
    PairingProblem small() {
        return problem(1 + random.nextInt(4), 1 + random.nextInt(6), 4, 1 + random.nextInt(random.nextBoolean() ? 5 : 1000),
                0.3 + 0.7 * random.nextDouble(), 0.05);
    }

    /** Some dozens of people; slots may be plenty or short. */
    PairingProblem middling() {
        return problem(1 + random.nextInt(30), 1 + random.nextInt(60), 5, 1 + random.nextInt(1000), random.nextDouble(), 0.02);
    }

    /** A score that is a product of two abilities, the hard kind: everybody wants the same mentors. */
    PairingProblem products(int mentees, int mentors, int capacity, PairingGoal goal) {
        int[] ability = random.ints(mentors + mentees, 1, 32).toArray();
        List<ScoredPair> pairs = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int mentee = 0; mentee < mentees; mentee++) {
                pairs.add(new ScoredPair(mentor, mentee, ability[mentor] * ability[mentors + mentee]));
            }
        }
        return new PairingProblem(LongStream.range(0, mentors).mapToObj(id -> new MentorSlots(id, capacity)).toList(),
                LongStream.range(0, mentees).boxed().toList(), pairs, List.of(), goal, random.nextLong());
    }

    PairingProblem problem(int mentors, int mentees, int mostSlots, int mostScore, double density, double fixedShare) {
        List<MentorSlots> mentorList = new ArrayList<>();
        List<ScoredPair> pairs = new ArrayList<>();
        List<ScoredPair> fixed = new ArrayList<>();
        Set<Long> settled = new HashSet<>();
        for (long mentor = 100; mentor < 100 + mentors; mentor++) {
            int slots = random.nextInt(mostSlots + 1);
            mentorList.add(new MentorSlots(mentor, slots));
            for (long mentee = 0; mentee < mentees; mentee++) {
                if (random.nextDouble() < density) {
                    pairs.add(new ScoredPair(mentor, mentee, 1 + random.nextInt(mostScore)));
                }
                if (slots > 0 && random.nextDouble() < fixedShare && settled.add(mentee)) {
                    fixed.add(new ScoredPair(mentor, mentee, random.nextInt(mostScore + 1)));
                    slots--;
                }
            }
        }
        return new PairingProblem(mentorList, LongStream.range(0, mentees).boxed().toList(), pairs, fixed,
                PairingGoal.values()[random.nextInt(2)], random.nextLong());
    }

    /** The same problem, its lists in another order. */
    PairingProblem shuffled(PairingProblem problem) {
        return new PairingProblem(shuffled(problem.mentors()), shuffled(problem.mentees()), shuffled(problem.pairs()),
                shuffled(problem.fixed()), problem.goal(), problem.seed());
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
