package mentoring.consent.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import mentoring.organization.model.AgeRule;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.SchoolYear;

/**
 * One paper of a person: a consent, its refusal, or a document of which only dates and numbers are kept.
 * It never comes back to life: after a withdrawal or its last day a new one is recorded.
 */
@Entity
@Table(name = "consent")
public class Consent extends Root {

    private static final int LONGEST_TERM_YEARS = 5;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "school_year")
    private Integer schoolYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ConsentKind kind;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "pupil_signed")
    private boolean subjectSigned;

    @Column(name = "representative_signed")
    private boolean representativeSigned;

    @Column(name = "representative_id")
    private Long representativeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_rule")
    private AgeRule ageRule;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_by")
    private WithdrawnBy withdrawnBy;

    @Column(name = "refused_on")
    private LocalDate refusedOn;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "recorded_name")
    private String recordedName;

    protected Consent() {
    }

    private Consent(ConsentSubject subject, ConsentKind kind, SchoolYear year, Recorder recorder) {
        this.schoolId = subject.schoolId();
        this.personId = subject.personId();
        this.kind = kind;
        this.schoolYear = year.start();
        this.recordedBy = recorder.accountId();
        this.recordedName = recorder.name();
    }

    /**
     * A signed paper.
     *
     * @param rule the school's age rule, kept with the paper as applied
     * @throws Refusal with all problems of the paper, by field
     */
    public static Consent signed(ConsentSubject subject, SignedPaper paper, AgeRule rule, Recorder recorder, LocalDate today) {
        Refusal.ifAny(problems(subject, paper, rule, recorder, today));
        Consent consent = new Consent(subject, paper.kind(), paper.year(), recorder);
        consent.signedOn = paper.signedOn();
        consent.validFrom = paper.signedOn();
        consent.validTo = paper.lastDay();
        consent.subjectSigned = paper.signedBy().subject();
        consent.representativeSigned = paper.signedBy().representative();
        consent.representativeId = paper.signedBy().representative() ? paper.representativeId() : null;
        consent.ageRule = rule;
        consent.documentNumber = paper.documentNumber();
        consent.documentDate = paper.documentDate();
        consent.issuer = paper.issuer();
        consent.recipient = paper.recipient();
        return consent;
    }

    /** A refusal; it is for the curator's eyes alone and is no fault. */
    public static Consent refused(ConsentSubject subject, ConsentKind kind, SchoolYear year, LocalDate on, Recorder recorder,
                                  LocalDate today) {
        if (!kind.ticked()) {
            throw Refusal.at("kind", "consent.kindNotKept", kind);
        }
        if (on.isAfter(today)) {
            throw Refusal.at("refusedOn", "consent.dateInFuture");
        }
        Consent refusal = new Consent(subject, kind, year, recorder);
        refusal.refusedOn = on;
        return refusal;
    }

    /** What is wrong with a paper, by field; empty when it may be recorded. */
    public static List<Problem> problems(ConsentSubject subject, SignedPaper paper, AgeRule rule, Recorder recorder, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        ConsentKind kind = paper.kind();
        if (kind == ConsentKind.PUBLICATION) {
            problems.add(Problem.at("kind", "consent.publicationItems"));
        } else if (!kind.ticked() && !kind.document()) {
            problems.add(Problem.at("kind", "consent.kindNotKept", kind));
        }
        if (kind.document() && recorder.personId() != null && recorder.personId() == subject.personId()) {
            problems.add(Problem.of("consent.ownPaper", kind));
        }
        dates(paper, today, problems);
        if (paper.signedOn() != null && !paper.signedOn().isAfter(today)) {
            signatures(subject, paper, rule, problems);
        }
        document(paper, problems);
        return problems;
    }

    private static void dates(SignedPaper paper, LocalDate today, List<Problem> problems) {
        LocalDate signed = paper.signedOn();
        if (signed == null) {
            problems.add(Problem.at("signedOn", "consent.dateMissing"));
        } else if (signed.isAfter(today)) {
            problems.add(Problem.at("signedOn", "consent.dateInFuture"));
        } else if (signed.isBefore(today.minusYears(LONGEST_TERM_YEARS))) {
            problems.add(Problem.at("signedOn", "consent.dateTooOld", LONGEST_TERM_YEARS));
        } else if (paper.lastDay().isBefore(signed)) {
            problems.add(Problem.at("validTo", "consent.termBeforeStart"));
        } else if (paper.lastDay().isAfter(signed.plusYears(LONGEST_TERM_YEARS))) {
            problems.add(Problem.at("validTo", "consent.termTooLong", LONGEST_TERM_YEARS));
        }
    }

    private static void signatures(ConsentSubject subject, SignedPaper paper, AgeRule rule, List<Problem> problems) {
        OptionalInt age = subject.ageOn(paper.signedOn());
        if (age.isEmpty()) {
            problems.add(Problem.at("signedBy", "consent.birthDateMissing"));
            return;
        }
        Signers needed = SigningRule.required(paper.kind(), rule, age.getAsInt());
        if (!paper.signedBy().cover(needed)) {
            problems.add(Problem.at("signedBy", "consent.signerMissing", paper.kind(), needed));
        } else if (needed.representative() && paper.representativeId() == null) {
            problems.add(Problem.at("representative", "consent.representativeMissing"));
        }
    }

    private static void document(SignedPaper paper, List<Problem> problems) {
        if (paper.kind() == ConsentKind.TRANSFER && blank(paper.recipient())) {
            problems.add(Problem.at("recipient", "consent.recipientMissing"));
        }
        if (paper.kind() == ConsentKind.LABOUR_MENTORING && (blank(paper.documentNumber()) || paper.documentDate() == null)) {
            problems.add(Problem.at("documentNumber", "consent.agreementMissing"));
        }
        if (paper.kind() == ConsentKind.CLEARANCE && paper.documentDate() == null) {
            problems.add(Problem.at("documentDate", "consent.clearanceDateMissing"));
        }
        if (paper.kind() == ConsentKind.CLEARANCE && paper.documentDate() != null && paper.signedOn() != null
            && paper.documentDate().isAfter(paper.signedOn())) {
            problems.add(Problem.at("documentDate", "consent.clearanceIssuedLater"));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Ends it from that day on; what follows for pairs and registers is the service's. */
    public void withdraw(LocalDate on, WithdrawnBy by, LocalDate today) {
        requireSigned();
        if (withdrawnOn != null) {
            throw Refusal.because("consent.withdrawnAlready", withdrawnOn);
        }
        if (on.isAfter(today)) {
            throw Refusal.at("on", "consent.dateInFuture");
        }
        if (on.isAfter(validTo)) {
            throw Refusal.because("consent.overAlready", validTo);
        }
        if (on.isBefore(signedOn)) {
            throw Refusal.at("on", "consent.withdrawnBeforeSigned", signedOn);
        }
        withdrawnOn = on;
        withdrawnBy = by;
    }

    /** Takes back a record made by mistake: as if it had never been made. */
    public void voidBecause(String reason, Instant at) {
        if (voidedAt != null || withdrawnOn != null) {
            throw Refusal.because("consent.notVoidable");
        }
        if (blank(reason)) {
            throw Refusal.at("reason", "consent.voidReason");
        }
        voidedAt = at;
        voidReason = reason.strip();
    }

    private void requireSigned() {
        if (signedOn == null || voidedAt != null) {
            throw Refusal.because("consent.notSigned");
        }
    }

    /** True from the day of signing to the last day, the withdrawal's day excluded. */
    public boolean validOn(LocalDate day) {
        return signedOn != null && voidedAt == null && !day.isBefore(validFrom) && !day.isAfter(validTo)
            && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    /** True when a paper signed on that day would need other signatures than this one did: its subject turned 14 or 18 in between. */
    public boolean renewalDueOn(ConsentSubject subject, LocalDate day) {
        OptionalInt then = subject.ageOn(signedOn);
        OptionalInt now = subject.ageOn(day);
        return then.isPresent() && now.isPresent()
            && SigningRule.required(kind, ageRule, then.getAsInt()) != SigningRule.required(kind, ageRule, now.getAsInt());
    }

    /** First day on which it, or its refusal, stood. */
    LocalDate since() {
        return refusedOn == null ? validFrom : refusedOn;
    }

    /** The day by which it was over, seen from a day on which it does not hold. */
    LocalDate overOn(LocalDate day) {
        if (refusedOn != null) {
            return refusedOn;
        }
        return withdrawnOn != null && !withdrawnOn.isAfter(day) ? withdrawnOn : validTo;
    }

    public long schoolId() {
        return schoolId;
    }

    public long personId() {
        return personId;
    }

    public ConsentKind kind() {
        return kind;
    }

    /** Null for a refusal. */
    public LocalDate signedOn() {
        return signedOn;
    }

    public Signers signedBy() {
        return Signers.of(subjectSigned, representativeSigned);
    }

    public Long representativeId() {
        return representativeId;
    }

    /** Last day on which it holds; null for a refusal. */
    public LocalDate lastDay() {
        return validTo;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public WithdrawnBy withdrawnBy() {
        return withdrawnBy;
    }

    /** Null unless it was refused. */
    public LocalDate refusedOn() {
        return refusedOn;
    }

    public boolean voided() {
        return voidedAt != null;
    }

    public String voidReason() {
        return voidReason;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDate() {
        return documentDate;
    }

    public String issuer() {
        return issuer;
    }

    public String recipient() {
        return recipient;
    }

    /** Name of who wrote it down. */
    public String recordedName() {
        return recordedName;
    }
}
