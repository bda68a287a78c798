package mentoring.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.pairing.PairHead;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.model.NamesInText;

/**
 * A plan as its reader sees it: one edition of it, with what he may do with it.
 *
 * @param planVersion of the plan as a whole; goes back with its completion
 * @param pair        the pair and its people
 * @param school      full name of the school, as printed
 * @param edition     state of the edition shown
 * @param editionId   its id
 * @param version     of the goal; goes back with a change of it
 * @param revision    of the edition; goes back with the decision to endorse it
 * @param goal        may be null while drafting
 * @param percent     percent done of the edition in force; 0 before approval
 * @param orderText   «№ … от …» of the edition in force; null before approval
 * @param completedOn null until the curator completed the plan
 * @param names       finds the names of the pair's people in what is typed, which a methodologist would find masked; for its writers
 *                    and the school's reviewers, to others it finds nothing
 * @param rows        in the order of the plan
 * @param remarks     about the plan as a whole; those about a row are with the row
 * @param steps       timeline of the edition shown
 * @param editions    those that the reader may open, oldest first
 * @param rights      what the reader may do now
 */
public record PlanView(long planId, int planVersion, PairHead pair, String school, PlanStatus status, EditionState edition, long editionId, int editionNo,
                       int version, int revision, String goal, int percent, String orderText, LocalDate completedOn,
                       NamesInText names, List<Row> rows, List<Remark> remarks, List<Step> steps, List<Edition> editions,
                       Rights rights) implements Serializable {

    /** A row; cells may be null while drafting; done is null until it is. The mark has a version of its own, which goes back with it. */
    public record Row(long id, long lineId, int version, int markVersion, int number, String competence, String content, String due, LocalDate dueTo,
                      PlanMode mode, String result, int weight, Done done, List<Remark> remarks) implements Serializable {

        /** True where nothing is typed yet. */
        public boolean blank() {
            return competence == null && content == null && due == null && mode == null && result == null;
        }
    }

    /**
     * What shows that a row is done, as far as the reader may see it.
     *
     * @param fileName name of the file; null for none
     * @param file     true where there is a file, even if it may not be opened
     * @param reason   why somebody else than the pair's mentor marked it; null where the mentor did
     */
    public record Done(LocalDate on, String text, String link, String fileName, boolean file, String reason) implements Serializable {
    }

    /** A reviewer's remark; answer may be null. */
    public record Remark(long id, String author, Instant at, String text, String answer, boolean resolved) implements Serializable {
    }

    /** A step of the timeline; note may be null. */
    public record Step(EditionState to, Instant at, String actorName, String note) implements Serializable {
    }

    /** An edition that may be opened. */
    public record Edition(long id, int number, EditionState state) implements Serializable {
    }

    /** What the reader may do now; endorsing the plan of his own pair is an exception that wants a reason. */
    public record Rights(boolean write, boolean submit, boolean takeBack, boolean giveBack, boolean endorse, boolean endorseOwn,
                         boolean markDone, boolean ownMark, boolean complete, boolean newEdition, boolean print) implements Serializable {
    }

    /** Remarks that nobody has dealt with yet, of the rows and of the whole. */
    public long openRemarks() {
        return remarks.stream().filter(remark -> !remark.resolved()).count()
            + rows.stream().flatMap(row -> row.remarks().stream()).filter(remark -> !remark.resolved()).count();
    }

    public long rowsDone() {
        return rows.stream().filter(row -> row.done() != null).count();
    }

    /** The newest step; there always is one. */
    public Step lastStep() {
        return steps.get(steps.size() - 1);
    }
}
