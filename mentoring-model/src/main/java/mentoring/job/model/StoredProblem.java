package mentoring.job.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.shared.model.Problem;

/** A problem as one text: key and arguments between tabs. Arguments come back as texts. */
public final class StoredProblem {

    private static final String BETWEEN = "\t";
    private static final int LONGEST = 300;

    private StoredProblem() {
    }

    /** The text; arguments beyond 300 characters are cut. */
    public static String write(Problem problem) {
        String arguments = arguments(problem);
        return arguments == null ? problem.key() : problem.key() + BETWEEN + arguments;
    }

    /** The problem of a text that {@link #write} made; it names no field. */
    public static Problem read(String text) {
        List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
        return new Problem(parts.get(0), List.copyOf(parts.subList(1, parts.size())), null);
    }

    /** The arguments alone; null for none. */
    public static String arguments(Problem problem) {
        if (problem.arguments().isEmpty()) {
            return null;
        }
        String all = problem.arguments().stream().map(argument -> argument.toString().replace('\t', ' '))
            .collect(Collectors.joining(BETWEEN));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }
}
