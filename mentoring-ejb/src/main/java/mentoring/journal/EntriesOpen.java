package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import mentoring.journal.model.EntryState;
import mentoring.meeting.AfterEnd;
import mentoring.meeting.model.MeetingState;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.shared.model.SchoolYearRef;

/** Held meetings without a signed entry: to be signed while there is time, afterwards only to be accepted. */
@ApplicationScoped
class EntriesOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AfterEnd afterEnd;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        String unsigned = "select count(m) from Meeting m where m.schoolId = :school and m.schoolYear = :year and m.state = :held"
            + " and not exists (select e from JournalEntry e where e.meetingId = m.id and e.state = :signed) and m.pairId %s"
            + " (select p.id from MentoringPair p where p.schoolId = :school and p.endedOn < :earliest)";
        return Map.of(YearMatter.ENTRIES_TO_SIGN, count(unsigned.formatted("not in"), year),
            YearMatter.ENTRIES_TOO_LATE, count(unsigned.formatted("in"), year));
    }

    private long count(String query, SchoolYearRef year) {
        return em.createQuery(query, Long.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("held", MeetingState.HELD).setParameter("signed", EntryState.SIGNED)
            .setParameter("earliest", afterEnd.earliestEnd()).getSingleResult();
    }
}
