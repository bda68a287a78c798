package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import mentoring.organization.model.PersonCategory;

/**
 * How well a mentor fits a mentee, from 1 to 1000, and why. The request against the mentor's competences weighs most (600), then
 * common time (250), common interests little (100: they promise less than people think), then the distance of classes (50).
 * What was not told counts a little less than a weak yes, so that nobody gains by telling nothing.
 */
final class MatchScore {

    private static final int TOPICS = 600;
    private static final int TIME = 250;
    private static final int INTERESTS = 100;
    private static final int CLASSES = 50;
    private static final int UNTOLD_PERCENT = 40;
    private static final int AVAILABILITY_BITS = (1 << 21) - 1;
    private static final int TOPICS_SHOWN = 3;

    private final List<FormFacts> forms;
    private final Topics topics = new Topics();

    /** The first form that fits a pair is the one proposed for it. */
    MatchScore(Collection<FormFacts> forms) {
        this.forms = List.copyOf(forms);
    }

    /** What forbids the pair, if anything does. */
    Optional<Obstacle> obstacle(MentorCandidate mentor, MenteeCandidate mentee) {
        if (mentor.personId() == mentee.personId()) {
            return Optional.of(Obstacle.SAME_PERSON);
        }
        if (form(mentor, mentee).isEmpty()) {
            return Optional.of(Obstacle.NO_FORM);
        }
        if (bothInClasses(mentor, mentee) && mentor.grade() < mentee.grade()) {
            return Optional.of(Obstacle.GRADE);
        }
        if (bothToldTime(mentor, mentee) && commonSlots(mentor, mentee) == 0) {
            return Optional.of(Obstacle.NO_TIME);
        }
        return Optional.empty();
    }

    /** The form in which the two may work together. */
    Optional<FormFacts> form(MentorCandidate mentor, MenteeCandidate mentee) {
        return forms.stream().filter(form -> form.fits(mentor, mentee)).findFirst();
    }

    /** The score of a pair that nothing forbids. */
    int of(MentorCandidate mentor, MenteeCandidate mentee) {
        int hundredfold = TOPICS * topicPercent(mentor, mentee) + TIME * timePercent(mentor, mentee)
                + INTERESTS * interestPercent(mentor, mentee) + CLASSES * classPercent(mentor, mentee);
        return Math.max(1, hundredfold / 100);
    }

    /** True when some competence of the mentor answers some request of the mentee. */
    boolean answersRequest(MentorCandidate mentor, MenteeCandidate mentee) {
        return mentee.requests().stream().anyMatch(request -> topics.bestLikeness(request, mentor.competences()) > 0);
    }

    /** The score in words. Of the topics only the mentor's own words are repeated: a request may hold what is not for others. */
    List<Reason> reasons(MentorCandidate mentor, MenteeCandidate mentee) {
        List<Reason> reasons = new ArrayList<>();
        String answering = common(mentor.competences(), mentee.requests());
        if (!answering.isEmpty()) {
            reasons.add(Reason.of("pairing.reason.competence", answering));
        } else {
            reasons.add(Reason.of(mentee.requests().isEmpty() ? "pairing.reason.noRequest" : "pairing.reason.noCompetence"));
        }
        reasons.add(bothToldTime(mentor, mentee) ? Reason.of("pairing.reason.time", commonSlots(mentor, mentee))
                : Reason.of("pairing.reason.timeUnknown"));
        String shared = common(mentor.interests(), mentee.interests());
        if (!shared.isEmpty()) {
            reasons.add(Reason.of("pairing.reason.interests", shared));
        }
        if (bothInClasses(mentor, mentee)) {
            int distance = mentor.grade() - mentee.grade();
            reasons.add(distance == 0 ? Reason.of("pairing.reason.sameGrade") : Reason.of("pairing.reason.grade", distance));
        }
        return reasons;
    }

    /** Half for the best answered request, half for all of them. */
    private int topicPercent(MentorCandidate mentor, MenteeCandidate mentee) {
        if (mentee.requests().isEmpty()) {
            return UNTOLD_PERCENT;
        }
        int best = 0;
        int sum = 0;
        for (String request : mentee.requests()) {
            int likeness = topics.bestLikeness(request, mentor.competences());
            best = Math.max(best, likeness);
            sum += likeness;
        }
        return (best + sum / mentee.requests().size()) / 2;
    }

    private static int timePercent(MentorCandidate mentor, MenteeCandidate mentee) {
        return bothToldTime(mentor, mentee) ? Math.min(100, 40 + 20 * commonSlots(mentor, mentee)) : UNTOLD_PERCENT;
    }

    private int interestPercent(MentorCandidate mentor, MenteeCandidate mentee) {
        long shared = mentee.interests().stream().filter(interest -> topics.bestLikeness(interest, mentor.interests()) > 0).count();
        return (int) Math.min(100, 50 * shared);
    }

    /** One to three classes above is the best for pupils; between others there is no distance to speak of. */
    private static int classPercent(MentorCandidate mentor, MenteeCandidate mentee) {
        if (!bothInClasses(mentor, mentee)) {
            return UNTOLD_PERCENT;
        }
        int distance = mentor.grade() - mentee.grade();
        return distance == 0 ? 50 : distance <= 3 ? 100 : 70;
    }

    private String common(Set<String> shown, Set<String> asked) {
        List<String> common = shown.stream().filter(topic -> topics.bestLikeness(topic, asked) > 0).sorted().toList();
        return String.join(", ", common.subList(0, Math.min(TOPICS_SHOWN, common.size())));
    }

    private static boolean bothInClasses(MentorCandidate mentor, MenteeCandidate mentee) {
        return mentor.category() == PersonCategory.PUPIL && mentee.category() == PersonCategory.PUPIL
                && mentor.grade() != null && mentee.grade() != null;
    }

    private static boolean bothToldTime(MentorCandidate mentor, MenteeCandidate mentee) {
        return (mentor.availability() & AVAILABILITY_BITS) != 0 && (mentee.availability() & AVAILABILITY_BITS) != 0;
    }

    private static int commonSlots(MentorCandidate mentor, MenteeCandidate mentee) {
        return Integer.bitCount(mentor.availability() & mentee.availability() & AVAILABILITY_BITS);
    }
}
