package mentoring.plan.web;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.plan.DraftSaved;
import mentoring.plan.PlanView;
import mentoring.plan.WriteRow;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.RowId;

/** A row of the plan as it stands in the form: what was read of it, what was typed since, and what somebody else wrote meanwhile. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PlanView.Row read;
    private int version;
    private String competence;
    private String content;
    private String due;
    private PlanMode mode;
    private String result;
    private DraftSaved.OtherRow other;
    private int otherVersion;

    RowForm(PlanView.Row row) {
        adopt(row);
    }

    /** Shows the row as it was read now. */
    final void adopt(PlanView.Row row) {
        read = row;
        version = row.version();
        competence = row.competence();
        content = row.content();
        due = row.due();
        mode = row.mode();
        result = row.result();
        other = null;
    }

    /** Keeps what was typed; only remarks and the like are taken over. */
    void accompany(PlanView.Row row) {
        read = new PlanView.Row(read.id(), read.lineId(), read.version(), row.markVersion(), row.number(), read.competence(), read.content(), read.due(),
            read.dueTo(), read.mode(), read.result(), read.weight(), read.done(), row.remarks());
    }

    boolean changed() {
        return !Objects.equals(competence, read.competence()) || !Objects.equals(content, read.content()) || !Objects.equals(due, read.due())
            || mode != read.mode() || !Objects.equals(result, read.result());
    }

    /** True where nothing would be lost by deleting it. */
    public boolean isBlank() {
        return competence == null && content == null && due == null && mode == null && result == null;
    }

    /** All that is typed in the row. */
    String typed() {
        return Stream.of(competence, content, due, result).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    WriteRow command() {
        return new WriteRow(new RowId(read.id()), version, competence, content, due, mode, result, read.weight());
    }

    void saved(DraftSaved.RowSaved outcome) {
        other = outcome.other();
        otherVersion = outcome.version();
        if (other == null) {
            version = outcome.version();
            read = new PlanView.Row(read.id(), read.lineId(), version, read.markVersion(), read.number(), competence, content, due, read.dueTo(), mode, result,
                read.weight(), read.done(), read.remarks());
        }
    }

    /** What is typed here shall stand although somebody else wrote the row. */
    void insist() {
        version = otherVersion;
        other = null;
    }

    /** The row was deleted: from now on it is a new one, of which nothing is saved yet. */
    void become(long newId) {
        read = new PlanView.Row(newId, read.lineId(), 0, 0, read.number(), null, null, null, null, null, null, 1, null, read.remarks());
        version = 0;
        other = null;
    }

    /** What somebody else wrote takes the place of what is typed here. */
    void giveWay() {
        version = otherVersion;
        competence = other.competence();
        content = other.content();
        due = other.due();
        mode = other.mode();
        result = other.result();
        saved(new DraftSaved.RowSaved(read.id(), version, null));
    }

    /** Of the text that is shown, the other's where two stand against each other. */
    int seenVersion() {
        return other == null ? version : otherVersion;
    }

    public PlanView.Row getRead() {
        return read;
    }

    public DraftSaved.OtherRow getOther() {
        return other;
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = competence;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public PlanMode getMode() {
        return mode;
    }

    public void setMode(PlanMode mode) {
        this.mode = mode;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
