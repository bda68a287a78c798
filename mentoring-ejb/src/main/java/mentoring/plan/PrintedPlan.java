package mentoring.plan;

import mentoring.document.model.PlanDocument;
import mentoring.pairing.PairHead;

/**
 * A plan as annex 1, ready to be printed.
 *
 * @param name of the file, without its ending
 */
public record PrintedPlan(PlanDocument document, String name) {

    /** What the file of a pair's plan is called for whoever may see the pair so. */
    public static String name(PairHead pair) {
        return "Индивидуальный план " + pair.label();
    }
}
