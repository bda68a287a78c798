package mentoring.journal.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the pages of the journal lie. */
@ApplicationScoped
class EntryAddress {

    String of(long entryId) {
        return "/journal/entry?faces-redirect=true&id=" + entryId;
    }

    String ofMeeting(long meetingId) {
        return "/journal/entry?faces-redirect=true&meeting=" + meetingId;
    }

    String ofJournal(long pairId) {
        return "/journal/journal?faces-redirect=true&pair=" + pairId;
    }
}
