package mentoring.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.journal.model.EntryState;
import mentoring.meeting.AfterEnd;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingState;
import mentoring.meeting.model.PairActivity;
import mentoring.organization.model.OrderState;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.PairQueries;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.plan.PlanQueries;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;

/** Counts what waits for whom, and lists the few next things. */
@ApplicationScoped
class TodayQueries {

    private static final int SILENT_DAYS = 14;
    private static final int SHOWN_PAIRS = 6;
    private static final int SHOWN_MEETINGS = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads heads;

    @Inject
    private AfterEnd afterEnd;

    @Inject
    private Clock clock;

    long ordersToSign(SchoolYearRef year) {
        return ofYear("select count(o) from SchoolOrder o where o.schoolId = :school and o.schoolYear = :year and o.state = :state", year)
            .setParameter("state", OrderState.READY).getSingleResult();
    }

    /** Orders that the curator recorded from paper and of which the director has not taken note, the oldest first. */
    List<Long> ordersToNote(SchoolYearRef year) {
        return ofYear("select o.id from SchoolOrder o where o.schoolId = :school and o.schoolYear = :year and o.recordedBy is not null"
            + " and o.notedOn is null order by o.recordedAt, o.id", year).getResultList();
    }

    long pairs(SchoolYearRef year, PairState state) {
        return ofYear("select count(p) from MentoringPair p where p.schoolId = :school and p.schoolYear = :year and "
            + PairQueries.inState("p"), year)
            .setParameter("state", state).setParameter("today", clock.today()).getSingleResult();
    }

    long working(SchoolYearRef year, PairKind kind) {
        return ofYear("select count(p) from MentoringPair p where p.schoolId = :school and p.schoolYear = :year and p.kind = :kind"
            + " and " + PairQueries.inState("p"), year).setParameter("state", PairState.ACTIVE).setParameter("today", clock.today())
            .setParameter("kind", kind).getSingleResult();
    }

    long pairsToOrder(SchoolYearRef year) {
        return ofYear("select count(p) from MentoringPair p where p.schoolId = :school and p.schoolYear = :year and p.state = :state"
            + " and p.assignmentOrderId is null", year).setParameter("state", PairState.AWAITING_ORDER).getSingleResult();
    }

    long editions(SchoolYearRef year, EditionState state, boolean withoutOrder) {
        return ofYear("select count(e) from PlanEdition e, MentoringPair m where m.id = e.plan.pairId and e.plan.schoolId = :school"
            + " and e.plan.schoolYear = :year and e.state = :state and " + PlanQueries.running("e.plan", "m") + (withoutOrder ? " and e.approvalOrderId is null" : ""), year).setParameter("state", state)
            .setParameter("today", clock.today()).getSingleResult();
    }

    long plansMissing(SchoolYearRef year) {
        return ofYear("select count(p) from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
            + " and " + PairQueries.inState("p") + " and not exists (select i from IndividualPlan i where i.pairId = p.id)", year)
            .setParameter("state", PairState.ACTIVE).setParameter("today", clock.today()).getSingleResult();
    }

    long menteesFree(SchoolYearRef year) {
        return ofYear("select count(q) from Participation q where q.schoolId = :school and q.schoolYear = :year and q.role = :role"
            + " and q.state = :admitted and not exists (select m from PairMember m where m.participationId = q.id"
            + " and (m.leftOn is null or m.leftOn > :today))", year)
            .setParameter("today", clock.today()).setParameter("role", ParticipantRole.MENTEE)
            .setParameter("admitted", ParticipationState.ADMITTED).getSingleResult();
    }

    long meetingsWithoutEntry(SchoolYearRef year) {
        return ofYear("select count(m) from Meeting m where m.schoolId = :school and m.schoolYear = :year and m.state = :held"
            + " and not exists (select e from JournalEntry e where e.meetingId = m.id and e.state = :signed)", year)
            .setParameter("held", MeetingState.HELD).setParameter("signed", EntryState.SIGNED).getSingleResult();
    }

    /** Held meetings of these pairs that lack a signed entry, the oldest first. */
    List<Long> unsigned(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? List.of() : em.createQuery("select m.id from Meeting m where m.pairId in :pairs and m.state = :held"
                + " and not exists (select e from JournalEntry e where e.meetingId = m.id and e.state = :signed) order by m.startsAt, m.id",
            Long.class).setParameter("pairs", pairIds).setParameter("held", MeetingState.HELD)
            .setParameter("signed", EntryState.SIGNED).getResultList();
    }

    private TypedQuery<Long> ofYear(String query, SchoolYearRef year) {
        return em.createQuery(query, Long.class).setParameter("school", year.schoolId()).setParameter("year", year.year());
    }

    /** Ids of the pairs that are to work or work today, and in which the caller is a member in that role. */
    List<Long> ownPairs(Caller caller, ParticipantRole role) {
        return caller.persons().isEmpty() ? List.of() : em.createQuery("select distinct m.pair.id from PairMember m"
                + " where m.personId in :persons and m.role = :role and (m.leftOn is null or m.leftOn > :today)"
                + " and " + PairQueries.inStates("m.pair"), Long.class)
            .setParameter("persons", caller.persons()).setParameter("role", role).setParameter("today", clock.today())
            .setParameter("states", List.of(PairState.AWAITING_ORDER, PairState.ACTIVE)).getResultList();
    }

    /** Ids of the pairs whose entries the caller may sign today, also those that ended not long ago. */
    List<Long> signablePairs(Caller caller) {
        return caller.persons().isEmpty() ? List.of() : em.createQuery("select distinct m.pair.id from PairMember m"
                + " where m.personId in :persons and m.role = :role and (m.leftOn is null or m.leftOn >= :since)"
                + " and (m.leftReason is null or m.leftReason <> :withdrawn) and m.pair.state <> :forming", Long.class)
            .setParameter("persons", caller.persons()).setParameter("role", ParticipantRole.MENTOR)
            .setParameter("since", afterEnd.earliestEnd()).setParameter("withdrawn", EndReason.CONSENT_WITHDRAWN)
            .setParameter("forming", PairState.FORMING).getResultList();
    }

    List<IndividualPlan> plans(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? List.of()
            : em.createQuery("select p from IndividualPlan p where p.pairId in :pairs", IndividualPlan.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.editions")
                .setParameter("pairs", pairIds).getResultList();
    }

    /** The next meetings of a school's year, or of some pairs. */
    List<NextMeeting> next(SchoolYearRef year, Collection<Long> pairIds) {
        if (pairIds != null && pairIds.isEmpty()) {
            return List.of();
        }
        TypedQuery<Meeting> query = em.createQuery("select m from Meeting m where m.state = :planned and m.endsAt >= :now"
            + (pairIds == null ? " and m.schoolId = :school and m.schoolYear = :year" : " and m.pairId in :pairs")
            + " order by m.startsAt, m.id", Meeting.class).setParameter("planned", MeetingState.PLANNED).setParameter("now", clock.now());
        if (pairIds == null) {
            query.setParameter("school", year.schoolId()).setParameter("year", year.year());
        } else {
            query.setParameter("pairs", pairIds);
        }
        List<Meeting> meetings = query.setMaxResults(SHOWN_MEETINGS).getResultList();
        Map<Long, PairHead> pairs = heads.of(meetings.stream().map(Meeting::pairId).distinct().toList());
        return meetings.stream().map(meeting -> new NextMeeting(meeting.id(), pairs.get(meeting.pairId()).label(), meeting.startsAt(),
            meeting.plan().place(), meeting.plan().mode(), meeting.stage())).toList();
    }

    /** Working pairs that are silent or whose plan does not get on, the longest silent first. */
    List<PairInNeed> needy(SchoolYearRef year) {
        LocalDate today = clock.today();
        List<MentoringPair> pairs = em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :year"
            + " and " + PairQueries.inState("p"), MentoringPair.class).setParameter("school", year.schoolId())
            .setParameter("year", year.year()).setParameter("state", PairState.ACTIVE).setParameter("today", today).getResultList();
        List<Long> ids = pairs.stream().map(MentoringPair::id).toList();
        Map<Long, PairActivity> activity = ids.isEmpty() ? Map.of() : em.createQuery("select a from PairActivity a where a.pairId in :ids",
            PairActivity.class).setParameter("ids", ids).getResultStream().collect(Collectors.toMap(PairActivity::pairId, Function.identity()));
        Map<Long, IndividualPlan> plans = plans(ids).stream().collect(Collectors.toMap(IndividualPlan::pairId, Function.identity()));
        List<Need> needs = new ArrayList<>();
        for (MentoringPair pair : pairs) {
            LocalDate last = activity.containsKey(pair.id()) ? activity.get(pair.id()).lastHeldOn() : null;
            LocalDate since = last == null ? pair.startsOn() : last;
            long days = since == null ? 0 : ChronoUnit.DAYS.between(since, today);
            PlanStatus plan = plans.containsKey(pair.id()) ? plans.get(pair.id()).status() : PlanStatus.DRAFT;
            if (days > SILENT_DAYS) {
                needs.add(new Need(pair.id(), PairInNeed.Reason.SILENT, days, last));
            } else if (plan == PlanStatus.RETURNED) {
                needs.add(new Need(pair.id(), PairInNeed.Reason.PLAN_RETURNED, 0, last));
            } else if (plan == PlanStatus.DRAFT) {
                needs.add(new Need(pair.id(), PairInNeed.Reason.PLAN_NOT_APPROVED, 0, last));
            }
        }
        List<Need> shown = needs.stream().sorted(Comparator.comparingLong(Need::days).reversed().thenComparing(Need::pairId))
            .limit(SHOWN_PAIRS).toList();
        Map<Long, PairHead> names = heads.of(shown.stream().map(Need::pairId).toList());
        return shown.stream().map(need -> new PairInNeed(need.pairId(), names.get(need.pairId()).label(),
            names.get(need.pairId()).formName(), need.reason(), need.days(), need.last())).toList();
    }

    private record Need(long pairId, PairInNeed.Reason reason, long days, LocalDate last) {
    }
}
