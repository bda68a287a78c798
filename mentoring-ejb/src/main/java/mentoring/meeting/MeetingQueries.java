package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingId;
import mentoring.meeting.model.MeetingStage;
import mentoring.meeting.model.MeetingState;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.PairQueries;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;
import mentoring.shared.Access;
import mentoring.shared.Action;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.SchoolYearRef;

/** Reads meetings for calendars and lists. */
@ApplicationScoped
class MeetingQueries {

    private static final Set<PairState> MEETING = EnumSet.of(PairState.AWAITING_ORDER, PairState.ACTIVE);

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

    /** A school's meetings of a window, of whatever pairs of that year. */
    List<MeetingItem> ofSchool(SchoolYearRef year, MeetingWindow window) {
        return items(em.createQuery("select m from Meeting m where m.schoolId = :school and m.schoolYear = :year and m.startsAt >= :from"
                + " and m.startsAt < :to order by m.startsAt, m.id", Meeting.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("from", from(window)).setParameter("to", to(window)).getResultList());
    }

    /** The meetings of some pairs. */
    List<MeetingItem> ofPairs(Collection<Long> pairIds, MeetingWindow window) {
        return pairIds.isEmpty() ? List.of() : items(em.createQuery("select m from Meeting m where m.pairId in :pairs"
                + " and m.startsAt >= :from and m.startsAt < :to order by m.startsAt, m.id", Meeting.class)
            .setParameter("pairs", pairIds).setParameter("from", from(window)).setParameter("to", to(window)).getResultList());
    }

    private Instant from(MeetingWindow window) {
        return clock.instant(window.from().atStartOfDay());
    }

    private Instant to(MeetingWindow window) {
        return clock.instant(window.to().atStartOfDay());
    }

    /** Pairs in which the caller was or is a member, as far as the action's rule opens them to him now. */
    List<Long> own(Action action) {
        Set<Long> persons = currentUser.caller().persons();
        if (persons.isEmpty()) {
            return List.of();
        }
        List<Long> pairs = em.createQuery("select distinct m.pair.id from PairMember m where m.personId in :persons", Long.class)
            .setParameter("persons", persons).getResultList();
        readPairs(pairs);
        return pairs.stream()
            .filter(id -> access.allows(action, new PairId(id))).sorted().toList();
    }

    private List<MeetingItem> items(List<Meeting> meetings) {
        Map<Long, PairHead> pairs = people.of(meetings.stream().map(Meeting::pairId).distinct().toList());
        readPairs(meetings.stream().filter(meeting -> meeting.state() == MeetingState.PLANNED).map(Meeting::pairId).distinct().toList());
        Map<Long, Boolean> changeable = new HashMap<>();
        Instant now = clock.now();
        return meetings.stream().map(meeting -> {
            boolean movable = meeting.state() == MeetingState.PLANNED && changeable.computeIfAbsent(meeting.pairId(),
                pair -> access.allows(MeetingAction.CHANGE, new MeetingId(meeting.id())));
            return item(meeting, pairs.get(meeting.pairId()), now, movable);
        }).toList();
    }

    /** Rules ask for pairs and their members one by one: here they come together. */
    private void readPairs(List<Long> pairIds) {
        if (!pairIds.isEmpty()) {
            em.createQuery("select p from MentoringPair p where p.id in :ids", MentoringPair.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.members").setParameter("ids", pairIds)
                .getResultList();
        }
    }

    private static MeetingItem item(Meeting meeting, PairHead pair, Instant now, boolean movable) {
        return new MeetingItem(meeting.id(), meeting.version(), meeting.pairId(), pair.label(), meeting.startsAt(), meeting.endsAt(),
            meeting.stage(), meeting.mode(), meeting.topic(), meeting.plan().place(), meeting.status(now), movable);
    }

    /** A school's pairs that may meet, by number. */
    List<PairOption> options(SchoolYearRef year) {
        return options(em.createQuery("select p.id from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
                + " and " + PairQueries.inStates("p") + " order by p.pairNo", Long.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("states", MEETING)
            .setParameter("today", clock.today()).getResultList());
    }

    /** Some pairs, in the given order. */
    List<PairOption> options(List<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return List.of();
        }
        Map<Long, PairHead> pairs = people.of(pairIds);
        Map<Long, Set<MeetingStage>> had = new HashMap<>();
        em.createQuery("select m.pairId, m.stage from Meeting m where m.pairId in :pairs and m.state <> :cancelled"
                + " group by m.pairId, m.stage", Object[].class)
            .setParameter("pairs", pairIds).setParameter("cancelled", MeetingState.CANCELLED).getResultList()
            .forEach(row -> had.computeIfAbsent((Long) row[0], pair -> EnumSet.noneOf(MeetingStage.class)).add((MeetingStage) row[1]));
        return pairIds.stream().map(id -> option(pairs.get(id), had.getOrDefault(id, Set.of()))).toList();
    }

    private static PairOption option(PairHead pair, Set<MeetingStage> had) {
        return new PairOption(pair.pairId(), pair.label(), pair.formName(), MeetingStage.after(had),
            pair.kind() == PairKind.GROUP ? MeetingGrouping.GROUP : MeetingGrouping.INDIVIDUAL);
    }
}
