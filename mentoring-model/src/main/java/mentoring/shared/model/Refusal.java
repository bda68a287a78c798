package mentoring.shared.model;

import java.util.List;

/**
 * What the product answers when it will not do what was asked: one or more problems in the user's terms.
 * Rolls the transaction back (declared in ejb-jar.xml, so that the model stays free of EJB).
 */
public class Refusal extends RuntimeException {

    private static final String NOT_FOUND = "shared.notFound";

    private final List<Problem> problems;

    public Refusal(List<Problem> problems) {
        super(problems.stream().map(Problem::key).toList().toString());
        this.problems = List.copyOf(problems);
    }

    /** Refuses the whole request for one reason. */
    public static Refusal because(String key, Object... arguments) {
        return new Refusal(List.of(Problem.of(key, arguments)));
    }

    /** Refuses for a reason that lies in one field or row. */
    public static Refusal at(String path, String key, Object... arguments) {
        return new Refusal(List.of(Problem.at(path, key, arguments)));
    }

    /** What is missing and what may not be seen are refused alike. */
    public static Refusal notFound() {
        return because(NOT_FOUND);
    }

    /** Throws when there is anything to complain of. */
    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** Throws when somebody else saved since a version was read. */
    public static void ifChanged(int seen, int version) {
        if (seen != version) {
            throw because("shared.changedMeanwhile");
        }
    }

    /** All problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** True when the caller must be told no more than "not found". */
    public boolean isNotFound() {
        return problems.stream().anyMatch(problem -> problem.key().equals(NOT_FOUND));
    }
}
