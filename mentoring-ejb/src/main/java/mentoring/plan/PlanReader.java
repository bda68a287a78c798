package mentoring.plan;

import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        String[] parts = name.split(" ");
        return parts[0].charAt(0) + "." + (parts.length > 1 ? "\u00a0" + parts[1].charAt(0) + "." : "");
    }
}
