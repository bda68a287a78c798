package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.MentoringForm;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairMember;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Person;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;

/** Reads pairs with their people for the features above; names are hidden from whoever may not read them (access design, section 3). */
@ApplicationScoped
public class PairHeads {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser currentUser;

    /** One pair, which must exist. */
    public PairHead of(long pairId) {
        return of(List.of(pairId)).get(pairId);
    }

    /** Many pairs, by id, in four statements. */
    public Map<Long, PairHead> of(Collection<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return Map.of();
        }
        List<MentoringPair> pairs = em.createQuery("select distinct p from MentoringPair p left join fetch p.members where p.id in :ids",
            MentoringPair.class).setParameter("ids", pairIds).getResultList();
        Set<Long> personIds = pairs.stream().flatMap(pair -> pair.members().stream()).map(PairMember::personId).collect(Collectors.toSet());
        Map<Long, Person> people = personIds.isEmpty() ? Map.of() : em.createQuery(
            "select distinct p from Person p left join fetch p.affiliations where p.id in :ids", Person.class)
            .setParameter("ids", personIds).getResultStream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Long, String> forms = em.createQuery("select f from MentoringForm f", MentoringForm.class).getResultStream()
            .collect(Collectors.toMap(MentoringForm::id, MentoringForm::name));
        Set<Long> open = readable(people.values());
        LocalDate today = clock.today();
        Map<Long, PairHead> found = new HashMap<>();
        pairs.forEach(pair -> found.put(pair.id(), view(pair, people, forms, open, today)));
        return found;
    }

    private static PairHead view(MentoringPair pair, Map<Long, Person> people, Map<Long, String> forms, Set<Long> open, LocalDate today) {
        Map<ParticipantRole, List<PairHeadPerson>> members = pair.members().stream().map(member -> view(member, people, open, today))
            .sorted(Comparator.comparing(PairHeadPerson::present).reversed().thenComparing(PairHeadPerson::participationId))
            .collect(Collectors.groupingBy(PairHeadPerson::role));
        return new PairHead(pair.id(), pair.schoolId(), pair.schoolYear(), pair.pairNo(), pair.kind(), pair.state(), pair.formId(),
            forms.get(pair.formId()), pair.direction(), pair.startsOn(), pair.endedOn() == null ? pair.plannedEndOn() : pair.endedOn(),
            members.getOrDefault(ParticipantRole.MENTOR, List.of()), members.getOrDefault(ParticipantRole.MENTEE, List.of()));
    }

    private static PairHeadPerson view(PairMember member, Map<Long, Person> people, Set<Long> open, LocalDate today) {
        Person person = people.get(member.personId());
        boolean present = member.presentOn(today);
        return open.contains(person.id())
            ? PairHeadPerson.open(member.participationId(), person.id(), member.role(), person.name(), place(person, today), present)
            : PairHeadPerson.masked(member.participationId(), person.id(), member.role(), person.name(), present);
    }

    private static String place(Person person, LocalDate today) {
        Affiliation affiliation = person.affiliationOn(today).orElse(null);
        if (affiliation == null) {
            return null;
        }
        return affiliation.schoolClass() != null ? affiliation.schoolClass().name()
            : affiliation.post() != null ? affiliation.post() : affiliation.workplace();
    }

    /** Persons whose names the caller may read: those of his own schools, and elsewhere those with a valid consent to transfer. */
    private Set<Long> readable(Collection<Person> people) {
        if (!currentUser.known()) {
            return people.stream().map(Person::id).collect(Collectors.toSet());
        }
        Set<Long> schools = currentUser.caller().schools();
        Set<Long> readable = people.stream().filter(person -> schools.contains(person.schoolId())).map(Person::id)
            .collect(Collectors.toCollection(HashSet::new));
        List<Long> others = people.stream().map(Person::id).filter(id -> !readable.contains(id)).toList();
        if (!others.isEmpty()) {
            readable.addAll(transferred(others));
        }
        return readable;
    }

    private List<Long> transferred(List<Long> ids) {
        LocalDate today = clock.today();
        return em.createQuery("select c.personId from Consent c where c.personId in :ids and c.kind = mentoring.consent.model.ConsentKind.TRANSFER"
                + " and c.validFrom <= :today and (c.validTo is null or c.validTo >= :today)"
                + " and c.withdrawnOn is null and c.refusedOn is null and c.voidedAt is null", Long.class)
            .setParameter("ids", ids).setParameter("today", today).getResultList();
    }
}
