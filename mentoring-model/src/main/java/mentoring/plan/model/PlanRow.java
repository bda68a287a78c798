package mentoring.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.shared.model.Identified;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Told;

/** A row of one edition: the five cells of annex 1. Its own version lets two people write different rows at the same time. */
@Entity
@Table(name = "plan_row")
public class PlanRow extends Identified {

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private PlanEdition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id")
    private PlanLine line;

    @Column(name = "place_no")
    private int placeNo;

    @Told(values = false)
    @Column(name = "competence")
    private String competence;

    @Told(values = false)
    @Column(name = "content")
    private String content;

    @Told
    @Column(name = "due_from")
    private LocalDate dueFrom;

    @Told
    @Column(name = "due_to")
    private LocalDate dueTo;

    @Column(name = "due_text")
    private String dueText;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private PlanMode mode;

    @Told(values = false)
    @Column(name = "result")
    private String result;

    @Column(name = "weight")
    private int weight = 1;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    protected PlanRow() {
    }

    PlanRow(PlanEdition edition, PlanLine line, int placeNo, RowText text, Instant at, Long accountId) {
        this.edition = edition;
        this.line = line;
        this.placeNo = placeNo;
        set(text, at, accountId);
    }

    void write(RowText text, Instant at, Long accountId) {
        set(text, at, accountId);
        textVersion++;
    }

    private void set(RowText text, Instant at, Long accountId) {
        if (text.weight() < 1 || text.weight() > 5) {
            throw Refusal.at("weight", "plan.weight");
        }
        competence = text.competence();
        content = text.content();
        dueText = text.due().text();
        dueFrom = text.due().from();
        dueTo = text.due().to();
        mode = text.mode();
        result = text.result();
        weight = text.weight();
        changedAt = at;
        changedBy = accountId;
    }

    void place(int newPlace) {
        placeNo = newPlace;
    }

    /**
     * What keeps the row from being sent for review.
     *
     * @param index place among the rows, from 0; problems lie at {@code rows[index].cell}
     */
    List<Problem> incomplete(int index) {
        List<Problem> problems = new ArrayList<>();
        require(problems, index, competence, "competence");
        require(problems, index, content, "content");
        require(problems, index, dueText, "due");
        text().due().problem("rows[" + index + "].due").ifPresent(problems::add);
        require(problems, index, mode, "mode");
        require(problems, index, result, "result");
        return problems;
    }

    private static void require(List<Problem> problems, int index, Object value, String cell) {
        if (value == null) {
            problems.add(Problem.at("rows[" + index + "]." + cell, "plan.rowIncomplete." + cell, index + 1));
        }
    }

    /** Counts the times its text was written; moving the row does not count, so that nobody loses what he types by it. */
    public int version() {
        return textVersion;
    }

    public PlanEdition edition() {
        return edition;
    }

    public PlanLine line() {
        return line;
    }

    public int placeNo() {
        return placeNo;
    }

    public RowText text() {
        return new RowText(competence, content, new PlanTerm(dueText, dueFrom, dueTo), mode, result, weight);
    }

    public int weight() {
        return weight;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Account that wrote it last. */
    public Long changedBy() {
        return changedBy;
    }
}
