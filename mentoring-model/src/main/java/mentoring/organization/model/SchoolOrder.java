package mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** An order of the director. Its annex is derived from the pairs and plan editions that name it. */
@Entity(name = "SchoolOrder")
@Table(name = "school_order")
public class SchoolOrder extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrderKind kind;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OrderState state = OrderState.DRAFT;

    @Told
    @Column(name = "order_number")
    private String number;

    @Told
    @Column(name = "order_date")
    private LocalDate date;

    @Told
    @Column(name = "title")
    private String title;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_post")
    private String signerPost;

    @Told(values = false)
    @Column(name = "override_reason")
    private String overrideReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    protected SchoolOrder() {
    }

    public SchoolOrder(long schoolId, int schoolYear, OrderKind kind, String title) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.kind = kind;
        this.title = title;
    }

    /** Gives the draft another title. */
    public void rename(String newTitle) {
        require(OrderState.DRAFT);
        title = newTitle.strip();
    }

    /** Hands the draft to the director. */
    public void submit() {
        require(OrderState.DRAFT);
        state = OrderState.READY;
    }

    /** Takes it back from the director to be changed. */
    public void takeBack() {
        require(OrderState.READY);
        state = OrderState.DRAFT;
    }

    /** Refuses unless it is still a draft: only a draft may be deleted. */
    public void requireDraft() {
        require(OrderState.DRAFT);
    }

    private void require(OrderState needed) {
        if (state != needed) {
            throw Refusal.because(state == OrderState.SIGNED ? "order.alreadySigned" : "order.notReady." + needed);
        }
    }

    /**
     * Signs the order: from now on its effects hold and it does not change.
     *
     * @param newNumber      text, such as «100-к»
     * @param newDate        date of the order; not in the future
     * @param reason         why dates out of sequence are accepted; null where nothing was out of sequence
     */
    public void sign(String newNumber, LocalDate newDate, String newSignerName, String newSignerPost, String reason, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        require(OrderState.READY);
        if (newNumber == null || newNumber.isBlank()) {
            problems.add(Problem.at("number", "order.numberMissing"));
        }
        if (newDate == null) {
            problems.add(Problem.at("date", "order.dateMissing"));
        } else if (newDate.isAfter(today)) {
            problems.add(Problem.at("date", "order.dateInFuture"));
        }
        Refusal.ifAny(problems);
        number = newNumber.strip();
        date = newDate;
        signerName = newSignerName;
        signerPost = newSignerPost;
        overrideReason = reason;
        state = OrderState.SIGNED;
    }

    /**
     * Notes that the director signed it on paper; it is in force from now on (access design, section 4).
     *
     * @param recorder who copied number and date from the paper
     */
    public void recordSigned(String newNumber, LocalDate newDate, String newSignerName, String newSignerPost, String recorder, Instant at,
                             LocalDate today) {
        sign(newNumber, newDate, newSignerName, newSignerPost, null, today);
        recordedBy = recorder;
        recordedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The director has seen that it was recorded for him. */
    public void note(LocalDate day) {
        if (!waitsForNote()) {
            throw Refusal.because("order.paper.nothingToNote");
        }
        notedOn = day;
    }

    /** True for an order recorded from paper of which the director has not taken note yet. */
    public boolean waitsForNote() {
        return recordedBy != null && notedOn == null;
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public OrderKind kind() {
        return kind;
    }

    public OrderState state() {
        return state;
    }

    public boolean signed() {
        return state == OrderState.SIGNED;
    }

    /** Null until signed. */
    public String number() {
        return number;
    }

    /** Null until signed. */
    public LocalDate date() {
        return date;
    }

    public String title() {
        return title;
    }

    /** Why the director went on although dates were out of sequence; null where none was. */
    public String overrideReason() {
        return overrideReason;
    }

    /** Who recorded it from paper; null where the director signed it here. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Null where the director signed it here. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** When the director took note of the record; null before, and where he signed it here. */
    public LocalDate notedOn() {
        return notedOn;
    }

    public String signerName() {
        return signerName;
    }

    public String signerPost() {
        return signerPost;
    }
}
