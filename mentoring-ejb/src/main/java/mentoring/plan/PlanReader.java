package mentoring.plan;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How far a plan is open to whoever reads it now.
 *
 * @param seesRemarks  false for a mentee
 * @param seesEvidence false for the municipality and for mentees of a group
 * @param masking      hides the pair's names in free text; does nothing for readers who know them
 * @param municipal    of an account id, whether it is the municipality's; null where all names may be read
 */
record PlanReader(boolean seesRemarks, boolean seesEvidence, UnaryOperator<String> masking, Function<Long, Boolean> municipal) {

    String text(String typed) {
        return masking.apply(typed);
    }

    /** Full name, or two initials of the school's people for the municipality (decision 22). */
    String actor(Long accountId, String name) {
        if (municipal == null || municipal.apply(accountId)) {
            return name;
        }
        return Arrays.stream(name.split(" ")).filter(part -> !part.isEmpty()).limit(2).map(part -> part.charAt(0) + ".")
            .collect(Collectors.joining("\u00a0"));
    }
}
