package mentoring.pairing.model;

import java.util.List;
import java.util.Set;

/**
 * All that a proposal is made from.
 *
 * @param mentors  who may mentor, also those who have no room left
 * @param mentees  who waits for a mentor
 * @param forms    the forms of mentoring in use, the preferred first
 * @param fixed    pairs settled by the curator, whatever the rules say
 * @param excluded pairs ruled out by the curator
 * @param goal     what the best proposal is
 * @param floor    pairs that score less are not proposed; 1 for none
 * @param seed     decides between equally good proposals
 */
public record MatchRound(List<MentorCandidate> mentors, List<MenteeCandidate> mentees, List<FormFacts> forms, Set<Choice> fixed,
        Set<Choice> excluded, PairingGoal goal, int floor, long seed) {

    /** A mentor and a mentee by their ids. */
    public record Choice(long mentorId, long menteeId) { }

    public MatchRound {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        forms = List.copyOf(forms);
        fixed = Set.copyOf(fixed);
        excluded = Set.copyOf(excluded);
    }
}
