package mentoring.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.plan.model.PlanMode;

/**
 * What became of a form's changes. What nobody else had changed is saved; the rest is not, and both texts are there to choose from.
 *
 * @param at          when it was saved
 * @param goalVersion version to bring back with the next change; null where the goal was not sent or not saved
 * @param otherGoal   what somebody else wrote meanwhile; null where nothing stood in the way
 * @param rows        one for each row that was sent, in the same order
 */
public record DraftSaved(Instant at, Integer goalVersion, OtherGoal otherGoal, List<RowSaved> rows) {

    /** The goal that somebody else wrote. */
    public record OtherGoal(String name, String goal, int version) implements Serializable {
    }

    /**
     * One row.
     *
     * @param rowId   its id
     * @param version version to bring back with the next change
     * @param other   what somebody else wrote meanwhile; null where the row was saved
     */
    public record RowSaved(long rowId, int version, OtherRow other) {
    }

    /**
     * A row that somebody else wrote or deleted.
     *
     * @param name who; empty or null where it is not known
     * @param gone true where the row was deleted
     */
    public record OtherRow(String name, Instant at, String competence, String content, String due, PlanMode mode, String result,
                           boolean gone) implements Serializable {
    }

    /** True where everything was saved. */
    public boolean whole() {
        return otherGoal == null && rows.stream().allMatch(row -> row.other() == null);
    }
}
