package mentoring.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentoring.account.OwnPassword;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.AfterEnd;
import mentoring.meeting.MeetingAttendance;
import mentoring.meeting.PairTotals;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.PairActivity;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;

/**
 * Writing the journal: drafts, signatures, corrections. The pair's totals are locked first, so that changes of one journal follow each
 * other.
 */
@Stateless
@Guarded
public class JournalService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AfterEnd afterEnd;

    @Inject
    private MeetingAttendance attendance;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private JournalQueries queries;

    @Inject
    private JournalReader reader;

    @Inject
    private JournalSigning signing;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private PairTotals totals;

    /** The entry of a meeting: as it stands where it was begun, else a form filled with what the calendar knows. Changes nothing. */
    @JournalRule(JournalAction.PREPARE)
    public EntryView prepare(MeetingId id) {
        Meeting meeting = access.get(id, Meeting.class);
        List<JournalEntry> entries = queries.ofMeeting(id.value());
        return entries.isEmpty() ? reader.prefilled(meeting) : reader.entry(entries.get(entries.size() - 1), meeting);
    }

    /**
     * Begins the entry of a held meeting. The same form sent again is answered with the entry that it made.
     *
     * @throws Refusal {@code journal.exists} where another form has begun it
     */
    @JournalRule(JournalAction.BEGIN)
    public EntryId begin(MeetingId id, @Valid BeginEntry command) {
        Meeting meeting = access.get(id, Meeting.class);
        lock(meeting.pairId());
        em.refresh(meeting);
        Optional<EntryId> made = made(command.clientKey(), id.value());
        if (made.isPresent()) {
            return made.get();
        }
        if (!queries.ofMeeting(id.value()).isEmpty()) {
            throw Refusal.because("journal.exists");
        }
        if (meeting.state() != MeetingState.HELD) {
            throw Refusal.because("meeting.notHeld");
        }
        signing.requireDay(command.text().date(), meeting.pairId());
        JournalEntry entry = new JournalEntry(meeting.schoolId(), meeting.schoolYear(), meeting.pairId(), id.value(), command.text().text(),
            command.clientKey());
        entry.touch(clock.now(), currentUser.accountId());
        em.persist(entry);
        attendance.note(meeting, command.text().absent());
        em.flush();
        return new EntryId(entry.id());
    }

    private Optional<EntryId> made(String clientKey, long meetingId) {
        Optional<JournalEntry> made = queries.ofKey(clientKey);
        if (made.isPresent() && made.get().meetingId() != meetingId) {
            throw Refusal.notFound();
        }
        return made.map(entry -> new EntryId(entry.id()));
    }

    /** Writes the draft; for autosave too. */
    @JournalRule(JournalAction.WRITE)
    public EntrySaved write(EntryId id, @Valid WriteEntry command) {
        JournalEntry entry = access.get(id, JournalEntry.class);
        lock(entry.pairId());
        em.refresh(entry);
        entry.requireDraft();
        entry.requireVersion(command.version());
        Instant now = signing.write(entry, command);
        em.flush();
        return new EntrySaved(entry.version(), now);
    }

    /**
     * Signs the entry with the text that the form shows. Sent again with the same text it is answered with the first number.
     *
     * @return its number among the pair's signed entries
     */
    @JournalRule(JournalAction.SIGN)
    public int sign(EntryId id, @Valid SignEntry command) {
        ownPassword.require("password", command.password());
        JournalEntry entry = access.get(id, JournalEntry.class);
        PairActivity activity = lock(entry.pairId());
        em.refresh(entry);
        if (entry.signed() && entry.says(command.text().text()) && currentUser.accountId().equals(entry.signerAccountId())) {
            return entry.chainNo();
        }
        entry.requireDraft();
        entry.requireVersion(command.text().version());
        signing.write(entry, command.text());
        signing.sign(entry);
        totals.countMeetings(activity);
        activity.countMinutes(queries.signedMinutes(entry.pairId()));
        return entry.chainNo();
    }

    /** Begins a correction of the last signed entry about a meeting, with its text to start from. */
    @JournalRule(JournalAction.CORRECT)
    public EntryId correct(EntryId id, String clientKey) {
        JournalEntry entry = access.get(id, JournalEntry.class);
        lock(entry.pairId());
        Optional<EntryId> made = made(clientKey, entry.meetingId());
        if (made.isPresent()) {
            return made.get();
        }
        JournalEntry last = queries.ofMeeting(entry.meetingId()).stream().reduce((one, other) -> other).orElseThrow(Refusal::notFound);
        if (!last.signed() && entry.id().equals(last.correctsId())) {
            return new EntryId(last.id());
        }
        if (!last.id().equals(entry.id())) {
            throw Refusal.because("journal.correctsOld");
        }
        JournalEntry correction = entry.correction(clientKey);
        correction.touch(clock.now(), currentUser.accountId());
        em.persist(correction);
        em.flush();
        return new EntryId(correction.id());
    }

    /** Throws a draft away. */
    @JournalRule(JournalAction.REMOVE)
    public void remove(EntryId id, int version) {
        JournalEntry entry = access.get(id, JournalEntry.class);
        lock(entry.pairId());
        em.refresh(entry);
        entry.requireDraft();
        entry.requireVersion(version);
        em.remove(entry);
    }

    private PairActivity lock(long pairId) {
        MentoringPair pair = access.get(new PairId(pairId), MentoringPair.class);
        afterEnd.requireTime(pair);
        return totals.lock(pair);
    }
}
