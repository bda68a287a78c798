package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.OrderState;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.model.MentoringPair;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Person;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;

/** Reads pairs for this and other features, many at once. Knows no caller: whoever asks answers for the reader. */
@ApplicationScoped
public class PairQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PairPeople people;

    /**
     * As a condition of a statement: the pair is in the state {@code :state}, one before the end, on the day {@code :today}. An end
     * that was recorded beforehand takes effect on its day, see {@link MentoringPair#stateOn}.
     */
    public static String inState(String pair) {
        return in(pair, "= :state");
    }

    /** The same for any of the states {@code :states}. */
    public static String inStates(String pair) {
        return in(pair, "in :states");
    }

    private static String in(String pair, String states) {
        return "(" + pair + ".state " + states + " or " + pair + ".stateBeforeEnd " + states + " and " + pair + ".endedOn > :today)";
    }

    /** One pair; empty where there is none. */
    public Optional<PairCard> card(long pairId) {
        return Optional.ofNullable(cards(List.of(pairId)).get(pairId));
    }

    /** Pairs by id. */
    public Map<Long, PairCard> cards(Collection<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return Map.of();
        }
        List<MentoringPair> pairs = em.createQuery("select p from MentoringPair p where p.id in :ids", MentoringPair.class)
            .setParameter("ids", pairIds).getResultList();
        return of(pairs).stream().collect(Collectors.toMap(PairCard::id, Function.identity()));
    }

    /** All pairs of a year by number. */
    public List<PairCard> ofYear(SchoolYearRef year) {
        return of(em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :year", MentoringPair.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultList());
    }

    /** Pairs of a year in which somebody is or was a member, as that. */
    public List<PairCard> ofPerson(SchoolYearRef year, long personId, ParticipantRole role) {
        return of(em.createQuery("select p from MentoringPair p where p.schoolId = :school and p.schoolYear = :year and p.id in"
                + " (select m.pair.id from PairMember m where m.personId = :person and m.role = :role)", MentoringPair.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("person", personId)
            .setParameter("role", role).getResultList());
    }

    /** Cards of loaded pairs, by number. */
    List<PairCard> of(List<MentoringPair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        Map<Long, List<PairPerson>> members = people.members(pairs, today);
        Map<Long, String> forms = formNames(pairs.stream().map(MentoringPair::formId).collect(Collectors.toSet()));
        Map<Long, SchoolOrder> orders = signedOrders(pairs);
        List<PairCard> cards = new ArrayList<>();
        for (MentoringPair pair : pairs) {
            SchoolOrder order = pair.assignmentOrderId() == null ? null : orders.get(pair.assignmentOrderId());
            cards.add(new PairCard(pair.id(), pair.schoolId(), pair.schoolYear(), pair.pairNo(), pair.kind(), pair.formId(),
                forms.get(pair.formId()), pair.direction(), pair.stateOn(today), pair.startsOn(), pair.plannedEndOn(), pair.endedOn(),
                order == null ? null : order.number(), order == null ? null : order.date(),
                members.getOrDefault(pair.id(), List.of()), pair.membersDay(today)));
        }
        cards.sort(Comparator.comparingInt(PairCard::pairNo));
        return cards;
    }

    private Map<Long, String> formNames(Set<Long> ids) {
        return em.createQuery("select f from MentoringForm f where f.id in :ids", MentoringForm.class).setParameter("ids", ids)
            .getResultStream().collect(Collectors.toMap(MentoringForm::id, MentoringForm::name));
    }

    private Map<Long, SchoolOrder> signedOrders(List<MentoringPair> pairs) {
        Set<Long> ids = pairs.stream().map(MentoringPair::assignmentOrderId).filter(id -> id != null).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select o from SchoolOrder o where o.id in :ids and o.state = :signed", SchoolOrder.class)
            .setParameter("ids", ids).setParameter("signed", OrderState.SIGNED).getResultStream()
            .collect(Collectors.toMap(SchoolOrder::id, Function.identity()));
    }

    /** By participation id, how many mentees each of these mentors has in pairs that run or are to run. */
    Map<Long, Integer> menteesOf(Collection<Long> mentors) {
        if (mentors.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select mentor.participationId, count(mentee.id) from PairMember mentor, PairMember mentee"
                + " where mentor.pair.id = mentee.pair.id and mentor.role = :mentorRole and mentee.role = :menteeRole"
                + " and mentor.participationId in :mentors and (mentor.leftOn is null or mentor.leftOn > :today)"
                + " and (mentee.leftOn is null or mentee.leftOn > :today) group by mentor.participationId", Object[].class)
            .setParameter("mentorRole", ParticipantRole.MENTOR).setParameter("menteeRole", ParticipantRole.MENTEE)
            .setParameter("mentors", mentors).setParameter("today", clock.today()).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Participation ids of the year's mentees who are in a pair that runs or is to run. */
    Set<Long> pairedMentees(long schoolId, int year) {
        return em.createQuery("select m.participationId from PairMember m where m.pair.schoolId = :school and m.pair.schoolYear = :year"
                + " and m.role = :role and (m.leftOn is null or m.leftOn > :today)", Long.class)
            .setParameter("school", schoolId).setParameter("year", year).setParameter("role", ParticipantRole.MENTEE)
            .setParameter("today", clock.today()).getResultStream().collect(Collectors.toSet());
    }

    /** Persons by id, for who shows names of people who are in no pair yet. */
    Map<Long, Person> persons(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", ids).getResultStream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
