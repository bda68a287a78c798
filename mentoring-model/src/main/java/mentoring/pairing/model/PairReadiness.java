package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentoring.organization.model.PersonCategory;

/**
 * What a pair lacks before the director can assign it by an order (decision 14).
 *
 * @param mentors its mentors of the day, lacking() holding every paper that their place asks for and they have not
 * @param mentees its mentees of the day
 */
public record PairReadiness(MentoringPair pair, List<PairCandidate> mentors, List<PairCandidate> mentees) {

    /** An adult mentor of a minor shows a clearance, unless a teacher is present at the meetings; a pupil who has come of age does not. */
    public static boolean asksClearance(MentoringPair pair, PairCandidate mentor, List<PairCandidate> mentees) {
        boolean adult = !mentor.minor() && mentor.category() != PersonCategory.PUPIL;
        return !pair.teacherPresent() && adult && mentees.stream().anyMatch(PairCandidate::minor);
    }

    /** An employee who helps another employee of the school works under article 351.8. */
    public static boolean asksLabourPapers(PairCandidate mentor, PairCandidate mentee) {
        return mentor.category() == PersonCategory.TEACHER && mentee.category() == PersonCategory.TEACHER;
    }

    /** Everything that is missing, in the order of the form; empty when the pair may be ordered. */
    public List<PairGap> gaps() {
        List<PairGap> gaps = new ArrayList<>();
        if (mentors.isEmpty()) {
            gaps.add(PairGap.of(PairGap.Kind.MENTOR));
        }
        if (mentees.isEmpty()) {
            gaps.add(PairGap.of(PairGap.Kind.MENTEES));
        }
        if (pair.direction() == null) {
            gaps.add(PairGap.of(PairGap.Kind.DIRECTION));
        }
        if (pair.startsOn() == null || pair.plannedEndOn() == null) {
            gaps.add(PairGap.of(PairGap.Kind.DATES));
        }
        Stream.concat(mentors.stream(), mentees.stream()).filter(person -> person.lacking().stream().anyMatch(PairPaper::isGate))
            .forEach(person -> gaps.add(PairGap.of(PairGap.Kind.CONSENT, person)));
        mentors.stream().filter(mentor -> mentor.lacking().contains(PairPaper.CLEARANCE))
            .filter(mentor -> asksClearance(pair, mentor, mentees))
            .forEach(mentor -> gaps.add(PairGap.of(PairGap.Kind.CLEARANCE, mentor)));
        mentors.stream().filter(mentor -> mentor.lacking().contains(PairPaper.LABOUR_MENTORING))
            .filter(mentor -> mentees.stream().anyMatch(mentee -> asksLabourPapers(mentor, mentee)))
            .forEach(mentor -> gaps.add(PairGap.of(PairGap.Kind.LABOUR, mentor)));
        return gaps;
    }
}
