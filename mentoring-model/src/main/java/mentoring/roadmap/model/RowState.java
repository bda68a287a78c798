package mentoring.roadmap.model;

/**
 * What is shown of a row: one word, and beside it how its term and its values stand.
 *
 * @param confirmable nothing but the responsible's confirmation is missing
 */
public record RowState(RowStatus status, TermStatus term, Verdict values, boolean confirmable) {

    /** True when the date stands out in red, whatever the word says. */
    public boolean overdue() {
        return !status.isFinal() && term == TermStatus.OVERDUE;
    }

    /** True when the date stands out in amber. */
    public boolean dueSoon() {
        return !status.isFinal() && term == TermStatus.DUE_SOON;
    }
}
