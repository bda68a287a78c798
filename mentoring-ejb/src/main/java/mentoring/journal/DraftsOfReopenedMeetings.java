package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.MeetingReopened;

/** A meeting that was not held after all has no entry: its draft goes; a signed one stands against it. */
@ApplicationScoped
class DraftsOfReopenedMeetings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private JournalQueries queries;

    void reopened(@Observes MeetingReopened event) {
        queries.ofMeeting(event.meetingId()).forEach(this::drop);
    }

    private void drop(JournalEntry entry) {
        entry.requireDraft();
        em.remove(entry);
    }
}
