package mentoring.pairing.model;

import java.util.Set;

import mentoring.organization.model.PersonCategory;

/**
 * What the proposal knows of a mentor.
 *
 * @param id           his participation
 * @param personId     who he is; nobody mentors himself
 * @param formCodes    the forms he takes part in
 * @param competences  what he can help with, in his words
 * @param interests    what he likes besides
 * @param availability three parts of the day times seven days, a bit each; 0 when not given
 * @param capacityLeft how many mentees he can still take
 * @param grade        his class's year; null for all but pupils
 */
public record MentorCandidate(long id, long personId, PersonCategory category, Set<String> formCodes, Set<String> competences,
        Set<String> interests, int availability, int capacityLeft, Integer grade) {

    public MentorCandidate {
        formCodes = Set.copyOf(formCodes);
        competences = Set.copyOf(competences);
        interests = Set.copyOf(interests);
    }
}
