package mentoring.plan;

/**
 * Which of the plans that wait for a methodologist a list is to show.
 *
 * @param schoolId only plans of that school; null for all
 * @param first    rows to skip
 * @param count    rows to show, at most a hundred are
 */
public record FindWaiting(Long schoolId, int first, int count) {
}
