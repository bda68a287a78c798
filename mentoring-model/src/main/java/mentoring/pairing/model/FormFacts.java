package mentoring.pairing.model;

import java.util.Set;

import mentoring.organization.model.PersonCategory;

/** Who may be mentor and who mentee in a form of mentoring. */
public record FormFacts(String code, Set<PersonCategory> mentorCategories, Set<PersonCategory> menteeCategories) {

    public FormFacts {
        mentorCategories = Set.copyOf(mentorCategories);
        menteeCategories = Set.copyOf(menteeCategories);
    }

    boolean fits(MentorCandidate mentor, MenteeCandidate mentee) {
        return mentorCategories.contains(mentor.category()) && menteeCategories.contains(mentee.category())
                && mentor.formCodes().contains(code) && mentee.formCodes().contains(code);
    }
}
