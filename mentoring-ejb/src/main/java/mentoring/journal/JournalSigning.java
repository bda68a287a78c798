package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import mentoring.journal.model.JournalChain;
import mentoring.journal.model.JournalEntry;
import mentoring.journal.model.Signer;
import mentoring.meeting.MeetingAttendance;
import mentoring.meeting.model.Meeting;
import mentoring.pairing.model.MentoringPair;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Person;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;

/** Puts text into a draft and chains what is signed. The caller holds the lock of the pair's totals. */
@ApplicationScoped
class JournalSigning {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingAttendance attendance;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private JournalKey key;

    /** Writes the draft; with the first entry also who was there. */
    Instant write(JournalEntry entry, WriteEntry command) {
        requireDay(command.date(), entry.pairId());
        entry.write(command.text());
        if (entry.correctsId() == null) {
            attendance.note(em.find(Meeting.class, entry.meetingId()), command.absent());
        }
        Instant now = clock.now();
        entry.touch(now, currentUser.accountId());
        return now;
    }

    /** Refuses a day on which the pair cannot have met. */
    void requireDay(LocalDate day, long pairId) {
        MentoringPair pair = em.find(MentoringPair.class, pairId);
        if (day.isAfter(clock.today())) {
            throw Refusal.at("date", "journal.dateInFuture");
        }
        if (pair.startsOn() != null && day.isBefore(pair.startsOn())) {
            throw Refusal.at("date", "meeting.beforePair", pair.startsOn());
        }
        if (pair.endedOn() != null && !day.isBefore(pair.endedOn())) {
            throw Refusal.at("date", "meeting.afterPair", pair.endedOn().minusDays(1));
        }
    }

    /** Signs for the caller, who must have been the pair's mentor on the entry's day, and freezes the meeting. */
    void sign(JournalEntry entry) {
        Signer signer = signer(entry);
        JournalChain chain = em.find(JournalChain.class, entry.pairId(), LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = new JournalChain(entry.pairId());
            em.persist(chain);
        }
        chain.append(entry, signer, key.digest());
        if (entry.correctsId() == null) {
            Meeting meeting = em.find(Meeting.class, entry.meetingId());
            meeting.record();
            meeting.touch(clock.now(), currentUser.accountId());
        }
        em.flush();
    }

    private Signer signer(JournalEntry entry) {
        Set<Long> mentors = em.find(MentoringPair.class, entry.pairId()).personsOn(ParticipantRole.MENTOR, entry.text().date());
        Long person = currentUser.caller().personIn(entry.schoolId()).filter(mentors::contains)
            .orElseThrow(() -> Refusal.because("journal.notYours"));
        return new Signer(currentUser.accountId(), person, em.find(Person.class, person).name().full(), clock.now());
    }
}
