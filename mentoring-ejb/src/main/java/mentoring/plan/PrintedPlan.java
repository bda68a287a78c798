package mentoring.plan;

import mentoring.document.model.PlanDocument;

/**
 * A plan as annex 1, ready to be printed.
 *
 * @param label the pair as the caller may see it, for the file's name
 */
public record PrintedPlan(PlanDocument document, String label) {
}
