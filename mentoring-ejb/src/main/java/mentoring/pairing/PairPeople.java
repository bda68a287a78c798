package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.organization.model.PersonCategory;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairCandidate;
import mentoring.pairing.model.PairGap;
import mentoring.pairing.model.PairMember;
import mentoring.pairing.model.PairPaper;
import mentoring.pairing.model.PairReadiness;
import mentoring.people.YearDay;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** Brings together what the rules of pairing ask of people: participation, age, class, papers. Loads many people in a few queries. */
@ApplicationScoped
class PairPeople {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairPapers papers;

    /** The year's participations of these ids in that role; an id of another school, year or role is refused like a missing one. */
    List<Participation> participations(SchoolYearRef year, ParticipantRole role, List<Long> ids) {
        List<Long> wanted = ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, Participation> found = em.createQuery("select q from Participation q join fetch q.person where q.id in :ids"
                + " and q.schoolId = :school and q.schoolYear = :year and q.role = :role", Participation.class)
            .setParameter("ids", wanted).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("role", role).getResultStream()
            .collect(Collectors.toMap(Participation::id, Function.identity(), (one, same) -> one));
        return wanted.stream().map(id -> Optional.ofNullable(found.get(id)).orElseThrow(Refusal::notFound)).toList();
    }

    /** How the rules see these participants on a day. */
    List<PairCandidate> candidates(Collection<Participation> participations, LocalDate day) {
        List<Long> persons = participations.stream().map(participation -> participation.person().id()).toList();
        Map<Long, Set<PairPaper>> lacking = papers.lacking(persons, day);
        Map<Long, List<Affiliation>> affiliations = affiliations(persons);
        return participations.stream().map(participation -> {
            Person person = participation.person();
            Integer grade = affiliation(affiliations, person.id(), participation.category(), day)
                .map(Affiliation::schoolClass).map(schoolClass -> schoolClass.grade()).orElse(null);
            return new PairCandidate(participation.id(), person.id(), person.name(), participation.role(), participation.category(),
                participation.admitted(), person.ageOn(day).orElse(null), grade,
                lacking.get(person.id()));
        }).toList();
    }

    /** What each of these pairs lacks before its order, by pair id. */
    Map<Long, List<PairGap>> gaps(Collection<MentoringPair> pairs, LocalDate day) {
        Map<Long, PairCandidate> byParticipation = candidates(participationsOf(pairs), day).stream()
            .collect(Collectors.toMap(PairCandidate::participationId, Function.identity()));
        Map<Long, List<PairGap>> gaps = new HashMap<>();
        for (MentoringPair pair : pairs) {
            gaps.put(pair.id(), new PairReadiness(pair, side(pair, ParticipantRole.MENTOR, day, byParticipation),
                side(pair, ParticipantRole.MENTEE, day, byParticipation)).gaps());
        }
        return gaps;
    }

    private static List<PairCandidate> side(MentoringPair pair, ParticipantRole role, LocalDate day, Map<Long, PairCandidate> known) {
        return pair.on(role, day).stream().map(member -> known.get(member.participationId())).toList();
    }

    private List<Participation> participationsOf(Collection<MentoringPair> pairs) {
        List<Long> ids = pairs.stream().flatMap(pair -> pair.members().stream()).map(PairMember::participationId).distinct().toList();
        return ids.isEmpty() ? List.of() : em.createQuery("select q from Participation q join fetch q.person where q.id in :ids",
            Participation.class).setParameter("ids", ids).getResultList();
    }

    /** Members of these pairs by pair id, mentors first, each side by name; class and post are those of the pair's year. */
    Map<Long, List<PairPerson>> members(Collection<MentoringPair> pairs, LocalDate today) {
        Map<Long, LocalDate> days = pairs.stream().collect(Collectors.toMap(MentoringPair::id,
            pair -> YearDay.within(new SchoolYear(pair.schoolYear()), today), (one, same) -> one));
        List<Long> ids = List.copyOf(days.keySet());
        List<Object[]> rows = em.createQuery("select m, p, q.category from PairMember m, Person p, Participation q"
            + " where m.pair.id in :ids and p.id = m.personId and q.id = m.participationId order by p.sortName, m.id", Object[].class)
            .setParameter("ids", ids).getResultList();
        Map<Long, List<Affiliation>> affiliations = affiliations(rows.stream().map(row -> ((Person) row[1]).id()).toList());
        Map<Long, List<PairPerson>> members = new HashMap<>();
        Stream.of(ParticipantRole.MENTOR, ParticipantRole.MENTEE).forEach(role -> rows.stream()
            .filter(row -> ((PairMember) row[0]).role() == role).forEach(row -> {
                PairMember member = (PairMember) row[0];
                Person person = (Person) row[1];
                String detail = affiliation(affiliations, person.id(), (PersonCategory) row[2], days.get(member.pairId()))
                    .map(PairPeople::detail).orElse(null);
                members.computeIfAbsent(member.pairId(), id -> new ArrayList<>()).add(new PairPerson(member.id(), member.participationId(),
                    person.id(), role, person.name(), detail, member.joinedOn(), member.leftOn()));
            }));
        return members;
    }

    /** Class or post of these participants on a day, by participation id. */
    Map<Long, String> details(Collection<Participation> participations, LocalDate day) {
        Map<Long, List<Affiliation>> affiliations = affiliations(participations.stream().map(one -> one.person().id()).toList());
        Map<Long, String> details = new HashMap<>();
        participations.forEach(one -> affiliation(affiliations, one.person().id(), one.category(), day).map(PairPeople::detail)
            .ifPresent(detail -> details.put(one.id(), detail)));
        return details;
    }

    private Map<Long, List<Affiliation>> affiliations(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from Affiliation a left join fetch a.schoolClass where a.person.id in :persons", Affiliation.class)
            .setParameter("persons", persons).getResultStream().collect(Collectors.groupingBy(Affiliation::personId));
    }

    private static Optional<Affiliation> affiliation(Map<Long, List<Affiliation>> all, long person, PersonCategory category,
                                                     LocalDate day) {
        List<Affiliation> own = all.getOrDefault(person, List.of()).stream().filter(one -> one.category() == category).toList();
        return own.stream().filter(one -> one.openOn(day)).findFirst().or(() -> own.stream().reduce((one, later) -> later));
    }

    private static String detail(Affiliation affiliation) {
        if (affiliation.schoolClass() != null) {
            return affiliation.schoolClass().name();
        }
        String words = Stream.of(affiliation.post(), affiliation.workplace()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
