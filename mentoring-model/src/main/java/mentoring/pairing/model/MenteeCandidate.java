package mentoring.pairing.model;

import java.util.Set;

import mentoring.organization.model.PersonCategory;

/**
 * What the proposal knows of a mentee.
 *
 * @param id           his participation
 * @param personId     who he is; nobody is his own mentor
 * @param formCodes    the forms he takes part in
 * @param requests     what he wants help with, in his words
 * @param interests    what he likes besides
 * @param availability three parts of the day times seven days, a bit each; 0 when not given
 * @param grade        his class's year; null for all but pupils
 */
public record MenteeCandidate(long id, long personId, PersonCategory category, Set<String> formCodes, Set<String> requests,
        Set<String> interests, int availability, Integer grade) {

    public MenteeCandidate {
        formCodes = Set.copyOf(formCodes);
        requests = Set.copyOf(requests);
        interests = Set.copyOf(interests);
    }
}
