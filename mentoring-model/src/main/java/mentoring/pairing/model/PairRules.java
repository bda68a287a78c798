package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.RoleModel;
import mentoring.shared.model.Problem;

/**
 * Whether these people may become a pair or group of that form: what forbids it and what speaks against it.
 *
 * @param roleModel the role model; null where none was chosen
 * @param slotsLeft by participation id, how many more mentees each mentor takes
 * @param paired    participation ids of those mentees who are in a running pair already
 */
public record PairRules(PairKind kind, MentoringForm form, RoleModel roleModel, List<PairCandidate> mentors, List<PairCandidate> mentees,
                        Map<Long, Integer> slotsLeft, Set<Long> paired) {

    /** The most mentees of a group. */
    public static final int MOST_IN_GROUP = 10;

    private static final int LEAST_IN_GROUP = 2;
    private static final int LEAST_AGE = 12;

    public PairRules {
        mentors = List.copyOf(mentors);
        mentees = List.copyOf(mentees);
        slotsLeft = Map.copyOf(slotsLeft);
        paired = Set.copyOf(paired);
    }

    /** What forbids the pair, each with what to do about it; empty when nothing does. */
    public List<Problem> refusals() {
        List<Problem> problems = new ArrayList<>();
        if (mentors.isEmpty()) {
            problems.add(Problem.at("mentors", "pairing.form.mentorMissing"));
        }
        boolean fits = kind == PairKind.PAIR ? mentees.size() == 1 : mentees.size() >= LEAST_IN_GROUP && mentees.size() <= MOST_IN_GROUP;
        if (!fits) {
            problems.add(Problem.at("mentees", "pairing.form.size." + kind, LEAST_IN_GROUP, MOST_IN_GROUP));
        }
        if (roleModel != null && !roleModel.form().code().equals(form.code())) {
            problems.add(Problem.at("roleModel", "pairing.form.roleModel"));
        }
        Set<Long> persons = new HashSet<>();
        everybody().filter(somebody -> !persons.add(somebody.personId()))
            .forEach(twice -> problems.add(Problem.at(field(twice), "pairing.form.self", twice.shortName())));
        everybody().forEach(somebody -> addRefusalsOf(somebody, problems));
        mentors.stream().filter(mentor -> slotsLeft.getOrDefault(mentor.participationId(), 0) < mentees.size())
            .forEach(full -> problems.add(Problem.at("mentors", "pairing.form.capacity", full.shortName(),
                Math.max(0, slotsLeft.getOrDefault(full.participationId(), 0)))));
        return problems;
    }

    private void addRefusalsOf(PairCandidate somebody, List<Problem> problems) {
        if (!somebody.admitted()) {
            problems.add(Problem.at(field(somebody), "pairing.form.notAdmitted", somebody.shortName()));
        }
        Set<PersonCategory> allowed = mentors.contains(somebody) ? form.mentorCategories() : form.menteeCategories();
        if (!allowed.contains(somebody.category())) {
            problems.add(Problem.at(field(somebody), "pairing.form.category", somebody.shortName(), form.name()));
        }
        somebody.lacking().stream().filter(PairPaper::isGate).sorted().map(paper -> lacking(somebody, paper)).forEach(problems::add);
    }

    /** Names the person, the paper, and who has to sign it. */
    private Problem lacking(PairCandidate somebody, PairPaper paper) {
        String whose = somebody.minor() ? "minor" : "adult";
        return Problem.at(field(somebody), "pairing.form.lacking." + paper + "." + whose, somebody.shortName());
    }

    /** What speaks against the pair; each needs the curator's reason. */
    public Set<PairCaution> cautions() {
        Set<PairCaution> cautions = EnumSet.noneOf(PairCaution.class);
        for (PairCandidate mentor : mentors) {
            if (mentor.category() == PersonCategory.PUPIL && mentor.age() != null && mentor.age() < LEAST_AGE) {
                cautions.add(PairCaution.YOUNG_MENTOR);
            }
            mentees.stream().filter(mentee -> mentee.category() == mentor.category()).filter(mentee -> mentee.grade() != null)
                .filter(mentee -> mentor.grade() != null).forEach(mentee -> addClassCaution(mentor.grade() - mentee.grade(), cautions));
        }
        if (mentees.stream().anyMatch(mentee -> paired.contains(mentee.participationId()))) {
            cautions.add(PairCaution.SECOND_PAIR);
        }
        return cautions;
    }

    private void addClassCaution(int higher, Set<PairCaution> cautions) {
        if (higher < 0) {
            cautions.add(PairCaution.LOWER_CLASS);
        } else if (higher == 0 && (roleModel == null || !roleModel.betweenEquals())) {
            cautions.add(PairCaution.SAME_CLASS);
        }
    }

    private Stream<PairCandidate> everybody() {
        return Stream.concat(mentors.stream(), mentees.stream());
    }

    private String field(PairCandidate somebody) {
        return mentors.contains(somebody) ? "mentors" : "mentees";
    }
}
