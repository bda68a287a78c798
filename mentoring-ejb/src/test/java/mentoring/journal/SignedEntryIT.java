package mentoring.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.MeetingFixture;
import mentoring.meeting.MeetingService;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.testing.CallerOfThread;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed: a signed entry in the database, and forms that are sent at the same moment. */
class SignedEntryIT extends ServiceTest {

    private static final String ROW = "select content, result, version, digest, state from journal_entry where id = ?";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JournalService journals;

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingFixture fixture;

    @Inject
    private CallerOfThread threads;

    @Inject
    private Clock clock;

    private MeetingFixture.Made made;
    private MeetingId meeting;

    @BeforeEach
    void heldMeeting() {
        made = fixture.school("pavlov.signed");
        mentor();
        meeting = meetings.plan(made.pair(), fixture.plan(-1, "10:00", true));
        em.flush();
        meetings.held(meeting, em.find(Meeting.class, meeting.value()).version(), Set.of());
        commit();
    }

    @AfterEach
    void erase() {
        startAnew();
        fixture.erase(made);
        commit();
    }

    @Test
    void noCallChangesTheRowOfASignedEntry() {
        EntryId id = journals.begin(meeting, new BeginEntry("key-of-one-form", text(0, "Обсудили доклад")));
        em.flush();
        int draft = em.find(JournalEntry.class, id.value()).version();
        journals.sign(id, new SignEntry(text(draft, "Обсудили доклад"), MeetingFixture.PASSWORD));
        commit();
        List<Object> signed = row(id);
        int version = ((Number) signed.get(2)).intValue();
        for (int seen : new int[] {draft, version}) {
            refused(() -> journals.write(id, text(seen, "Другое")));
            refused(() -> journals.sign(id, new SignEntry(text(seen, "Другое"), MeetingFixture.PASSWORD)));
            refused(() -> journals.remove(id, seen));
            refused(() -> meetings.notHeld(meeting, em.find(Meeting.class, meeting.value()).version()));
        }
        journals.begin(meeting, new BeginEntry("key-of-one-form", text(0, "Другое")));
        journals.sign(id, new SignEntry(text(draft, "Обсудили доклад"), MeetingFixture.PASSWORD));
        commit();
        assertEquals(signed, row(id));
    }

    @Test
    void formsSentAtTheSameMomentMakeOneEntry() throws InterruptedException {
        BeginEntry form = new BeginEntry("key-of-one-form", text(0, "Обсудили доклад"));
        Caller mentor = currentUser.caller();
        Callable<Long> begin = () -> threads.call(mentor, () -> journals.begin(meeting, form).value());
        List<Future<Long>> answers = executor.invokeAll(List.of(begin, begin, begin, begin));
        Set<Long> ids = answers.stream().map(SignedEntryIT::answer).collect(java.util.stream.Collectors.toSet());
        assertEquals(1, ids.size());
        assertEquals(1L, em.createQuery("select count(e) from JournalEntry e where e.meetingId = :meeting", Long.class)
            .setParameter("meeting", meeting.value()).getSingleResult());
    }

    private static Long answer(Future<Long> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Supplier<?> call) {
        assertThrows(Refusal.class, call::get);
        startAnew();
        mentor();
    }

    private void refused(Runnable call) {
        assertThrows(Refusal.class, call::run);
        startAnew();
        mentor();
    }

    private List<Object> row(EntryId id) {
        return List.of((Object[]) em.createNativeQuery(ROW).setParameter(1, id.value()).getSingleResult());
    }

    private WriteEntry text(int version, String content) {
        return new WriteEntry(version, clock.today().minusDays(1), 45, MeetingMode.IN_PERSON, MeetingGrouping.INDIVIDUAL,
            MeetingKind.DIALOGUE, "Структура доклада", content, "Результат", Set.of());
    }

    private void mentor() {
        fixture.become(made, Role.MENTOR, made.pavlov());
    }

    private void commit() {
        try {
            transaction.commit();
            transaction.begin();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
