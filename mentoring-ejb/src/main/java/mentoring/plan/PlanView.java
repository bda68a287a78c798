package mentoring.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.pairing.PairHead;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.Evidence;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.PlanStatus;

/**
 * A plan as its reader sees it: the edition that matters to him, with what he may do with it.
 *
 * @param pair        the pair and its people
 * @param school      full name of the school, as printed
 * @param edition     the edition shown
 * @param editionId   its id
 * @param goal        may be null while drafting
 * @param orderText   «Приказ № … от …» of the edition in force; null before approval
 * @param completedOn null until the curator completed the plan
 * @param rows        in the order of the plan
 * @param remarks     about the plan as a whole; those about a row are with the row
 * @param steps       timeline of the edition shown
 * @param rights      what the reader may do now
 */
public record PlanView(long planId, PairHead pair, String school, PlanStatus status, EditionState edition, long editionId, int editionNo,
                       int version, String goal, int percent, String orderText, LocalDate completedOn, List<Row> rows, List<Remark> remarks,
                       List<Step> steps, Rights rights) implements Serializable {

    /** A row; cells may be null while drafting. */
    public record Row(long id, long lineId, int version, int number, String competence, String content, String due, LocalDate dueTo,
                      PlanMode mode, String result, int weight, LocalDate doneOn, Evidence evidence, List<Remark> remarks)
        implements Serializable {
    }

    /** A reviewer's remark. */
    public record Remark(long id, String actorName, Instant at, String text, boolean resolved) implements Serializable {
    }

    /** A step of the timeline; note may be null. */
    public record Step(EditionState to, Instant at, String actorName, String note) implements Serializable {
    }

    /** What the reader may do now. */
    public record Rights(boolean write, boolean submit, boolean takeBack, boolean giveBack, boolean endorse, boolean markDone,
                         boolean complete, boolean newEdition) implements Serializable {
    }
}
