package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.journal.model.EntryState;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.PairActivity;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairState;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** Reads journals and lists of them. */
@ApplicationScoped
class JournalQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private PairHeads people;

    /** All entries of a pair in the order of the printed journal: by day, an entry before its corrections. */
    List<JournalEntry> entries(long pairId) {
        return em.createQuery("select e from JournalEntry e where e.pairId = :pair order by e.date, e.meetingId, e.revision",
            JournalEntry.class).setParameter("pair", pairId).getResultList();
    }

    List<JournalEntry> signed(long pairId) {
        return em.createQuery("select e from JournalEntry e where e.pairId = :pair and e.state = :signed", JournalEntry.class)
            .setParameter("pair", pairId).setParameter("signed", EntryState.SIGNED).getResultList();
    }

    /** All entries about a meeting, the first one first. */
    List<JournalEntry> ofMeeting(long meetingId) {
        return em.createQuery("select e from JournalEntry e where e.meetingId = :meeting order by e.revision", JournalEntry.class)
            .setParameter("meeting", meetingId).getResultList();
    }

    /** The entry that a form has made already. */
    Optional<JournalEntry> ofKey(String clientKey) {
        return em.createQuery("select e from JournalEntry e where e.clientKey = :key", JournalEntry.class)
            .setParameter("key", clientKey).getResultList().stream().findFirst();
    }

    /** Minutes of a pair's signed entries; of a corrected one its last correction counts. */
    int signedMinutes(long pairId) {
        Map<Long, JournalEntry> last = new HashMap<>();
        signed(pairId).forEach(entry -> last.merge(entry.meetingId(), entry,
            (one, other) -> one.revision() > other.revision() ? one : other));
        return last.values().stream().mapToInt(entry -> entry.text().minutes()).sum();
    }

    /** Past meetings of a pair that wait for their first entry. Not by "exists": with it EclipseLink writes values into the statement. */
    List<Meeting> waiting(long pairId) {
        return em.createQuery("select m from Meeting m where m.pairId = :pair and m.recorded = :recorded and m.state <> :cancelled"
                + " and m.startsAt <= :now and m.id not in (select e.meetingId from JournalEntry e where e.pairId = :pair)"
                + " order by m.startsAt",
            Meeting.class).setParameter("pair", pairId).setParameter("cancelled", MeetingState.CANCELLED)
            .setParameter("recorded", false).setParameter("now", clock.now()).getResultList();
    }

    List<JournalLine> list(SchoolYearRef year, JournalFilter filter, int first, int size) {
        return lines(filtered("select p.id", " order by p.pairNo", year, filter).setFirstResult(first).setMaxResults(size).getResultList());
    }

    long count(SchoolYearRef year, JournalFilter filter) {
        return filtered("select count(p)", "", year, filter).getSingleResult();
    }

    /** Journals are those of pairs that may meet or have met. */
    private TypedQuery<Long> filtered(String select, String order, SchoolYearRef year, JournalFilter filter) {
        StringBuilder where = new StringBuilder(" where p.schoolId = :school and p.schoolYear = :year and p.state <> :forming");
        if (filter.unsigned()) {
            where.append(" and p.id in (select a.pairId from PairActivity a where a.schoolId = :school and a.unsignedCount > 0)");
        }
        boolean named = filter.surname() != null && !filter.surname().isBlank();
        if (named) {
            where.append(" and p.id in (select m.pair.id from PairMember m, Person h where h.id = m.personId and h.schoolId = :school"
                + " and h.searchName like :surname escape '!')");
        }
        TypedQuery<Long> query = em.createQuery(select + " from MentoringPair p" + where + order, Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("forming", PairState.FORMING);
        return named ? query.setParameter("surname", PersonName.searchKey(filter.surname()).replaceAll("[!%_]", "!$0") + "%") : query;
    }

    /** Journals of the caller's own pairs. */
    List<JournalLine> own() {
        Set<Long> persons = currentUser.caller().persons();
        return persons.isEmpty() ? List.of() : lines(em.createQuery("select distinct m.pair.id from PairMember m"
                + " where m.personId in :persons and m.pair.state <> :forming", Long.class)
            .setParameter("persons", persons).setParameter("forming", PairState.FORMING).getResultList().stream()
            .filter(id -> access.allows(JournalAction.READ, new PairId(id))).sorted().toList());
    }

    private List<JournalLine> lines(List<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return List.of();
        }
        Map<Long, PairHead> pairs = people.of(pairIds);
        Map<Long, PairActivity> totals = em.createQuery("select a from PairActivity a where a.pairId in :pairs", PairActivity.class)
            .setParameter("pairs", pairIds).getResultList().stream().collect(Collectors.toMap(PairActivity::pairId, Function.identity()));
        List<JournalLine> lines = new ArrayList<>();
        for (Long id : pairIds) {
            PairHead pair = pairs.get(id);
            PairActivity activity = totals.getOrDefault(id, new PairActivity(id, pair.schoolId(), pair.year()));
            lines.add(new JournalLine(id, pair.pairNo(), pair.label(), pair.formName(), pair.state(), activity.heldCount(),
                activity.unsignedCount(), activity.lastHeldOn()));
        }
        return lines;
    }
}
