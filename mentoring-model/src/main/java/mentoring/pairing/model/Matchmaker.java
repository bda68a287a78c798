package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

import mentoring.pairing.model.MatchRound.Choice;
import mentoring.pairing.model.Matches.LeftOver;
import mentoring.pairing.model.Matches.Match;
import mentoring.pairing.model.PairingProblem.MentorSlots;
import mentoring.pairing.model.PairingProblem.ScoredPair;
import mentoring.pairing.model.PairingSolution.Assignment;

/** Makes a proposal out of candidates: scores all pairs that the rules allow, has the best found, and says why. */
public final class Matchmaker {

    private final MatchRound round;
    private final MatchScore score;
    private final Map<Long, MentorCandidate> mentors;
    private final Map<Long, MenteeCandidate> mentees;

    private Matchmaker(MatchRound round) {
        this.round = round;
        score = new MatchScore(round.forms());
        mentors = round.mentors().stream().collect(Collectors.toMap(MentorCandidate::id, Function.identity()));
        mentees = round.mentees().stream().collect(Collectors.toMap(MenteeCandidate::id, Function.identity()));
    }

    /** The best proposal; when told to stop (cancelled, out of time), a good one with the gap that is left. */
    public static Matches propose(MatchRound round, BooleanSupplier stop) {
        return new Matchmaker(round).propose(stop);
    }

    private Matches propose(BooleanSupplier stop) {
        List<ScoredPair> allowed = new ArrayList<>();
        for (MenteeCandidate mentee : round.mentees()) {
            for (MentorCandidate mentor : round.mentors()) {
                if (obstacle(mentor, mentee).isEmpty()) {
                    allowed.add(new ScoredPair(mentor.id(), mentee.id(), score.of(mentor, mentee)));
                }
            }
        }
        List<ScoredPair> fixed = round.fixed().stream().map(this::settled).toList();
        List<MentorSlots> slots = round.mentors().stream().map(mentor -> new MentorSlots(mentor.id(), mentor.capacityLeft())).toList();
        PairingSolution solution = OptimalPairing.solve(
                new PairingProblem(slots, round.mentees().stream().map(MenteeCandidate::id).toList(), allowed, fixed, round.goal(),
                        round.seed()), stop);
        return described(solution, allowed);
    }

    /** What speaks against proposing a pair: the rules, the curator, the mentor's room, the floor. */
    private Optional<Obstacle> obstacle(MentorCandidate mentor, MenteeCandidate mentee) {
        Optional<Obstacle> forbidden = score.obstacle(mentor, mentee);
        if (forbidden.isPresent()) {
            return forbidden;
        }
        if (score.of(mentor, mentee) < round.floor()) {
            return Optional.of(score.answersRequest(mentor, mentee) ? Obstacle.WEAK : Obstacle.NO_COMPETENCE);
        }
        if (round.excluded().contains(new Choice(mentor.id(), mentee.id()))) {
            return Optional.of(Obstacle.EXCLUDED);
        }
        return mentor.capacityLeft() == 0 ? Optional.of(Obstacle.FULL) : Optional.empty();
    }

    private ScoredPair settled(Choice choice) {
        MentorCandidate mentor = mentors.get(choice.mentorId());
        MenteeCandidate mentee = mentees.get(choice.menteeId());
        if (mentor == null || mentee == null) {
            throw new IllegalArgumentException("a fixed pair of unknown people: " + choice);
        }
        return new ScoredPair(mentor.id(), mentee.id(), score.obstacle(mentor, mentee).isPresent() ? 0 : score.of(mentor, mentee));
    }

    private Matches described(PairingSolution solution, List<ScoredPair> allowed) {
        Map<Long, List<Integer>> scores = allowed.stream().collect(
                Collectors.groupingBy(ScoredPair::mentee, Collectors.mapping(ScoredPair::score, Collectors.toList())));
        List<Match> pairs = solution.assignments().stream()
                .map(pair -> described(pair, scores.getOrDefault(pair.mentee(), List.of()))).toList();
        Set<Long> busy = new HashSet<>(pairs.stream().map(Match::mentorId).toList());
        List<LeftOver> leftMentees = solution.unmatched().stream().map(id -> leftOver(mentees.get(id))).toList();
        List<LeftOver> leftMentors = round.mentors().stream().filter(mentor -> !busy.contains(mentor.id()))
                .sorted(Comparator.comparingLong(MentorCandidate::id)).map(this::leftOver).toList();
        return new Matches(pairs, leftMentees, leftMentors, solution.total(), solution.certifiedGap());
    }

    private Match described(Assignment pair, List<Integer> scoresOfMentee) {
        MentorCandidate mentor = mentors.get(pair.mentor());
        MenteeCandidate mentee = mentees.get(pair.mentee());
        List<Reason> reasons = new ArrayList<>();
        if (pair.fixed()) {
            reasons.add(Reason.of("pairing.reason.fixed"));
            score.obstacle(mentor, mentee).ifPresent(obstacle -> reasons.add(Reason.of("pairing.against." + obstacle.suffix)));
        }
        reasons.addAll(score.reasons(mentor, mentee));
        if (!pair.fixed()) {
            int better = (int) scoresOfMentee.stream().filter(other -> other > pair.score()).count();
            reasons.add(better == 0 ? Reason.of("pairing.reason.best") : Reason.of("pairing.reason.compromise", better));
        }
        String form = score.form(mentor, mentee).map(FormFacts::code).orElse(null);
        return new Match(pair.mentor(), pair.mentee(), form, pair.score(), pair.fixed(), reasons);
    }

    private LeftOver leftOver(MenteeCandidate mentee) {
        List<Obstacle> obstacles = round.mentors().stream().map(mentor -> obstacle(mentor, mentee).orElse(Obstacle.TAKEN)).toList();
        return new LeftOver(mentee.id(), reasons("pairing.left.mentee.", mentee.formCodes(), obstacles));
    }

    private LeftOver leftOver(MentorCandidate mentor) {
        if (mentor.capacityLeft() == 0) {
            return new LeftOver(mentor.id(), List.of(Reason.of("pairing.left.mentor.full")));
        }
        List<Obstacle> obstacles = round.mentees().stream().map(mentee -> obstacle(mentor, mentee).orElse(Obstacle.TAKEN)).toList();
        return new LeftOver(mentor.id(), reasons("pairing.left.mentor.", mentor.formCodes(), obstacles));
    }

    /** The obstacles counted, nearest misses first; the lack of a common form is told only where nothing was nearer. */
    private static List<Reason> reasons(String prefix, Set<String> formCodes, List<Obstacle> obstacles) {
        if (formCodes.isEmpty()) {
            return List.of(Reason.of(prefix + "formMissing"));
        }
        Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
        obstacles.forEach(obstacle -> counts.merge(obstacle, 1, Integer::sum));
        counts.remove(Obstacle.SAME_PERSON);
        if (counts.isEmpty()) {
            return List.of(Reason.of(prefix + "nobody"));
        }
        if (counts.size() > 1) {
            counts.remove(Obstacle.NO_FORM);
        }
        return counts.entrySet().stream().map(entry -> Reason.of(prefix + entry.getKey().suffix, entry.getValue())).toList();
    }
}
