package mentoring.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.account.model.Account;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.EntryState;
import mentoring.meeting.MeetingFixture;
import mentoring.meeting.MeetingService;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.PairActivity;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts, signatures, corrections, the chain's check, and who reads what. */
class JournalServiceIT extends ServiceTest {

    @Inject
    private JournalService journals;

    @Inject
    private JournalReadService reading;

    @Inject
    private JournalPrintService prints;

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingFixture fixture;

    @Inject
    private Clock clock;

    private MeetingFixture.Made made;

    @BeforeEach
    void school() {
        made = fixture.school("pavlov.journal");
        mentor();
    }

    @Test
    void aHeldMeetingsEntryComesPrefilled() {
        MeetingId meeting = held(made.pair(), -1);
        MeetingId planned = meetings.plan(made.pair(), fixture.plan(-2, "10:00", false));
        assertEquals(List.of(planned.value(), meeting.value()),
            reading.read(made.pair()).waiting().stream().map(JournalView.Waiting::meetingId).toList());
        EntryView form = journals.prepare(meeting);
        assertNull(form.id());
        assertNotNull(form.clientKey());
        assertEquals(clock.today().minusDays(1), form.text().date());
        assertEquals("Структура доклада", form.text().topic());
        assertEquals(45, form.text().minutes());
        assertEquals(MeetingMode.IN_PERSON, form.text().mode());
        assertEquals(List.of(true), form.mentees().stream().map(EntryView.Presence::present).toList());
    }

    @Test
    void aFormSentTwiceMakesOneEntry() {
        MeetingId meeting = held(made.pair(), -1);
        BeginEntry form = new BeginEntry("key-of-one-form", text(0, "Обсудили доклад"));
        EntryId first = journals.begin(meeting, form);
        assertEquals(first, journals.begin(meeting, form));
        assertEquals(1, count(meeting));
        assertEquals(List.of("journal.exists"), keys(() -> journals.begin(meeting, new BeginEntry("key-of-another", text(0, "Другое")))));
    }

    @Test
    void aMeetingThatWasNotHeldHasNoEntry() {
        MeetingId planned = meetings.plan(made.pair(), fixture.plan(-1, "10:00", false));
        assertEquals(List.of("meeting.notHeld"), keys(() -> journals.begin(planned, new BeginEntry("key-of-one-form", text(0, "Текст")))));
    }

    @Test
    void aDraftIsWrittenWithItsVersionAndSigned() {
        MeetingId meeting = held(made.pair(), -1);
        EntryId id = begun(meeting);
        EntrySaved saved = journals.write(id, text(version(id), "Обсудили структуру"));
        assertEquals(1, journals.sign(id, signature(saved.version(), "Обсудили структуру")));
        assertEquals(1, journals.sign(id, signature(saved.version(), "Обсудили структуру")));
        EntryView view = reading.entry(id);
        assertEquals(EntryState.SIGNED, view.state());
        assertEquals("Павлов Кирилл", view.signerName());
        assertFalse(view.rights().write());
        assertTrue(view.rights().correct());
        PairActivity totals = em.find(PairActivity.class, made.pair().value());
        assertEquals(1, totals.heldCount());
        assertEquals(0, totals.unsignedCount());
        assertEquals(45, totals.signedMinutes());
        assertEquals(List.of("meeting.recorded"), keys(() -> meetings.notHeld(meeting, em.find(Meeting.class, meeting.value()).version())));
    }

    @Test
    void aWrongPasswordSignsNothing() {
        EntryId id = begun(held(made.pair(), -1));
        int version = version(id);
        assertEquals(List.of("account.password.wrong"),
            keys(() -> journals.sign(id, new SignEntry(text(version, "Обсудили доклад"), "another password"))));
    }

    @Test
    void whoSignsWithoutAPasswordIsAskedForIt() {
        EntryId id = begun(held(made.pair(), -1));
        int version = version(id);
        assertEquals(List.of("account.password.missing"),
            keys(() -> journals.sign(id, new SignEntry(text(version, "Обсудили доклад"), null))));
    }

    @Test
    void anIncompleteEntryIsNotSigned() {
        EntryId id = begun(held(made.pair(), -1));
        int version = version(id);
        assertEquals(List.of("journal.missing.content"), keys(() -> journals.sign(id, signature(version, " "))));
    }

    @Test
    void aSignedEntryStandsAgainstAStaleForm() {
        EntryId id = signed(held(made.pair(), -1));
        int version = version(id);
        assertEquals(List.of("journal.alreadySigned"), keys(() -> journals.write(id, text(version, "Другое"))));
    }

    @Test
    void aSignedEntryStandsAgainstASecondSignatureOfAnotherText() {
        EntryId id = signed(held(made.pair(), -1));
        int version = version(id);
        assertEquals(List.of("journal.alreadySigned"), keys(() -> journals.sign(id, signature(version, "Другое"))));
    }

    @Test
    void aSignedEntryIsNotThrownAway() {
        EntryId id = signed(held(made.pair(), -1));
        int version = version(id);
        assertEquals(List.of("journal.alreadySigned"), keys(() -> journals.remove(id, version)));
    }

    @Test
    void nobodySignsForTheMentor() {
        EntryId id = begun(held(made.pair(), -1));
        int version = version(id);
        fixture.become(made, Role.CURATOR, made.ilyin());
        assertTrue(assertThrows(Refusal.class, () -> reading.entry(id)).isNotFound());
        again();
        EntryId other = begun(held(made.pair(), -1));
        fixture.become(made, Role.MENTOR, made.ilyin());
        assertTrue(assertThrows(Refusal.class, () -> journals.write(other, text(version, "Чужое"))).isNotFound());
    }

    @Test
    void aCorrectionIsANewEntryThatRefersToTheSignedOne() {
        MeetingId meeting = held(made.pair(), -2);
        EntryId first = signed(meeting);
        EntryId second = signed(held(made.pair(), -1));
        EntryId correction = journals.correct(first, "key-of-a-correction");
        assertEquals(correction, journals.correct(first, "key-of-a-correction"));
        assertEquals(correction, journals.correct(first, "key-of-another-form"));
        assertEquals(3, journals.sign(correction, signature(version(correction), "Исправлено")));
        assertEquals(2, reading.entry(second).chainNo());
        EntryView view = reading.entry(first);
        assertEquals(3, view.correctedBy());
        assertEquals("Обсудили доклад", view.text().content());
        assertEquals(1, reading.entry(correction).corrects());
        assertEquals(List.of("1", "3", "2"), prints.printed(made.pair()).document().rows().stream()
            .map(row -> row.signature().replaceAll("(?s).*?запись №\u00a0(\\d+).*", "$1")).toList());
        assertEquals(90, em.find(PairActivity.class, made.pair().value()).signedMinutes());
        assertEquals(List.of("journal.correctsOld"), keys(() -> journals.correct(first, "key-of-a-third-form")));
    }

    @Test
    void theCheckFindsWhatTheDatabaseWasMadeToSay() {
        signed(held(made.pair(), -3));
        EntryId second = signed(held(made.pair(), -2));
        signed(held(made.pair(), -1));
        curator();
        assertEquals(new ChainReport(3, List.of(), List.of()), reading.check(made.pair()));
        em.createNativeQuery("update journal_entry set result = 'Другой результат' where id = ?").setParameter(1, second.value())
            .executeUpdate();
        em.clear();
        assertEquals(new ChainReport(3, List.of(2), List.of()), reading.check(made.pair()));
        em.createNativeQuery("delete from journal_entry where pair_id = ? and chain_no = 3").setParameter(1, made.pair().value())
            .executeUpdate();
        em.clear();
        assertEquals(new ChainReport(2, List.of(2, 3), List.of()), reading.check(made.pair()));
    }

    @Test
    void theCheckListsWhatWasSignedAfterAResetThatNobodyConfirmed() {
        signed(held(made.pair(), -3));
        Account account = em.find(Account.class, made.pavlovAccount());
        account.loggedIn(clock.now());
        account.issue(account.passwordHash(), clock.today().plusDays(9), clock.now(), null, "Орлова Наталья");
        em.flush();
        signed(held(made.pair(), -2));
        account.confirmResets(clock.now(), Instant.EPOCH);
        em.flush();
        signed(held(made.pair(), -1));
        curator();
        assertEquals(new ChainReport(3, List.of(), List.of(2)), reading.check(made.pair()));
    }

    @Test
    void aMenteeOfAGroupReadsDateFormAndTopic() {
        EntryId id = signed(held(made.group(), -1));
        begun(held(made.group(), -2));
        fixture.become(made, Role.MENTEE, made.klimov());
        JournalView journal = reading.read(made.group());
        assertEquals(1, journal.rows().size());
        assertTrue(journal.reduced());
        assertNull(journal.rows().get(0).text().content());
        assertEquals("Структура доклада", journal.rows().get(0).text().topic());
        assertNull(reading.entry(id).text().result());
        assertTrue(assertThrows(Refusal.class, () -> prints.printed(made.group())).isNotFound());
    }

    @Test
    void aCuratorReadsSignedEntriesAndCountsDrafts() {
        signed(held(made.pair(), -1));
        begun(held(made.pair(), -2));
        curator();
        JournalView journal = reading.read(made.pair());
        assertEquals(1, journal.rows().size());
        assertEquals(1, journal.drafts());
        assertEquals("Результат", journal.rows().get(0).text().result());
        assertEquals(1, reading.list(made.year(), new JournalFilter("павл", true), 0, 12).size());
        assertEquals(0, reading.list(made.year(), new JournalFilter("100%_", false), 0, 12).size());
        assertEquals(3, reading.count(made.year(), new JournalFilter(null, false)));
    }

    @Test
    void aMeetingThatIsReopenedLosesItsDraft() {
        MeetingId meeting = held(made.pair(), -1);
        begun(meeting);
        meetings.notHeld(meeting, em.find(Meeting.class, meeting.value()).version());
        assertEquals(0, count(meeting));
    }

    @Test
    void anEntryOfTomorrowIsRefused() {
        MeetingId meeting = held(made.pair(), -1);
        WriteEntry text = new WriteEntry(0, clock.today().plusDays(1), 45, MeetingMode.REMOTE, MeetingGrouping.INDIVIDUAL,
            MeetingKind.DIALOGUE, "Тема", "Содержание", "Результат", Set.of());
        assertEquals(List.of("journal.dateInFuture"), keys(() -> journals.begin(meeting, new BeginEntry("key-of-one-form", text))));
    }

    private MeetingId held(PairId pair, int days) {
        MeetingId id = meetings.plan(pair, fixture.plan(days, "10:00", true));
        em.flush();
        meetings.held(id, em.find(Meeting.class, id.value()).version(), Set.of());
        em.flush();
        return id;
    }

    private EntryId begun(MeetingId meeting) {
        LocalDate day = clock.local(em.find(Meeting.class, meeting.value()).startsAt()).toLocalDate();
        return journals.begin(meeting, new BeginEntry("key-of-meeting-" + meeting.value(), text(0, day, "Обсудили доклад")));
    }

    private EntryId signed(MeetingId meeting) {
        EntryId id = begun(meeting);
        journals.sign(id, signature(version(id), "Обсудили доклад"));
        em.flush();
        return id;
    }

    private SignEntry signature(int version, String content) {
        return new SignEntry(text(version, content), MeetingFixture.PASSWORD);
    }

    private WriteEntry text(int version, String content) {
        return text(version, clock.today().minusDays(1), content);
    }

    private static WriteEntry text(int version, LocalDate day, String content) {
        return new WriteEntry(version, day, 45, MeetingMode.IN_PERSON, MeetingGrouping.INDIVIDUAL, MeetingKind.DIALOGUE,
            "Структура доклада", content, "Результат", Set.of());
    }

    private long count(MeetingId meeting) {
        return em.createQuery("select count(e) from JournalEntry e where e.meetingId = :meeting", Long.class)
            .setParameter("meeting", meeting.value()).getSingleResult();
    }

    private int version(EntryId id) {
        em.flush();
        return em.find(mentoring.journal.model.JournalEntry.class, id.value()).version();
    }

    private void mentor() {
        fixture.become(made, Role.MENTOR, made.pavlov());
    }

    private void curator() {
        fixture.become(made, Role.CURATOR, null);
    }

    private void again() {
        startAnew();
        school();
    }
}
