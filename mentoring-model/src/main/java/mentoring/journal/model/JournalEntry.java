package mentoring.journal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Root;
import mentoring.shared.model.Told;

/** An entry of the mentor's journal (annex 2), one for each held meeting; signed it is frozen and chained (decision 17). */
@Entity
@Table(name = "journal_entry")
public class JournalEntry extends Root {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "pair_id")
    private long pairId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "revision")
    private int revision;

    @Column(name = "corrects_id")
    private Long correctsId;

    @Told
    @Column(name = "meeting_date")
    private LocalDate date;

    @Column(name = "month_key")
    private int monthKey;

    @Told
    @Column(name = "minutes")
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "grouping")
    private MeetingGrouping grouping;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;

    @Told(values = false)
    @Column(name = "topic")
    private String topic;

    @Told(values = false)
    @Column(name = "content")
    private String content;

    @Told(values = false)
    @Column(name = "result")
    private String result;

    @Told
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EntryState state = EntryState.DRAFT;

    @Column(name = "signer_account_id")
    private Long signerAccountId;

    @Column(name = "signer_person_id")
    private Long signerPersonId;

    @Column(name = "signer_name")
    private String signerName;

    @Told
    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "chain_no")
    private Integer chainNo;

    @Column(name = "previous_digest")
    private String previousDigest;

    @Column(name = "digest")
    private String digest;

    @Column(name = "digest_form")
    private int digestForm;

    @Column(name = "client_key")
    private String clientKey;

    protected JournalEntry() {
    }

    /**
     * The draft of an entry for a held meeting.
     *
     * @param clientKey one-time key of the form: a form sent twice makes one entry
     */
    public JournalEntry(long schoolId, int schoolYear, long pairId, long meetingId, EntryText text, String clientKey) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
        this.pairId = pairId;
        this.meetingId = meetingId;
        this.clientKey = clientKey;
        set(text);
    }

    /** The draft of a correction of this signed entry, with its text to start from. */
    public JournalEntry correction(String newClientKey) {
        if (state != EntryState.SIGNED) {
            throw Refusal.because("journal.correctsDraft");
        }
        JournalEntry correction = new JournalEntry(schoolId, schoolYear, pairId, meetingId, text(), newClientKey);
        correction.revision = revision + 1;
        correction.correctsId = id();
        return correction;
    }

    /** Writes the draft. */
    public void write(EntryText text) {
        requireDraft();
        set(text);
    }

    private void set(EntryText text) {
        date = text.date();
        monthKey = text.date().getYear() * 100 + text.date().getMonthValue();
        minutes = text.minutes();
        mode = text.mode();
        grouping = text.grouping();
        kind = text.kind();
        topic = text.topic();
        content = text.content();
        result = text.result();
    }

    /** True where the text is the entry's own: a form sent twice brings nothing new. */
    public boolean says(EntryText text) {
        return text.equals(text());
    }

    void sign(Signer signer, int number, String previous, EntryDigest digests) {
        requireDraft();
        Refusal.ifAny(text().missing());
        signerAccountId = signer.accountId();
        signerPersonId = signer.personId();
        signerName = signer.name();
        signedAt = signer.at();
        chainNo = number;
        previousDigest = previous;
        digestForm = EntryDigest.FORM;
        digest = digests.of(this, previous, number);
        state = EntryState.SIGNED;
    }

    /** Refuses what may happen to drafts only. */
    public void requireDraft() {
        if (state == EntryState.SIGNED) {
            throw Refusal.because("journal.alreadySigned");
        }
    }

    public long schoolId() {
        return schoolId;
    }

    public int schoolYear() {
        return schoolYear;
    }

    public long pairId() {
        return pairId;
    }

    public Long meetingId() {
        return meetingId;
    }

    /** 0 for the first entry of a meeting, then one more for each correction. */
    public int revision() {
        return revision;
    }

    /** The signed entry that this one corrects; null for a first entry. */
    public Long correctsId() {
        return correctsId;
    }

    public EntryText text() {
        return new EntryText(date, minutes, mode, grouping, kind, topic, content, result);
    }

    public EntryState state() {
        return state;
    }

    public boolean signed() {
        return state == EntryState.SIGNED;
    }

    /** Number in the pair's chain; null until signed. */
    public Integer chainNo() {
        return chainNo;
    }

    public String previousDigest() {
        return previousDigest;
    }

    public String digest() {
        return digest;
    }

    public Long signerAccountId() {
        return signerAccountId;
    }

    public Long signerPersonId() {
        return signerPersonId;
    }

    public String signerName() {
        return signerName;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String clientKey() {
        return clientKey;
    }
}
