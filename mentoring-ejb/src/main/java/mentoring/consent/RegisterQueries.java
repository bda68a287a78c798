package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.SchoolYearRef;

/** The year's registers, read whole: a school's are some hundreds of lines. */
@Dependent
class RegisterQueries {

    @PersistenceContext
    private EntityManager em;

    /** A line of a register, as it is stored. */
    record Line(long id, long personId, ParticipantRole role, ParticipationState state, Integer capacity) {
    }

    /** All lines of one role. */
    List<Line> lines(SchoolYearRef year, ParticipantRole role) {
        return all(year).stream().filter(line -> line.role() == role).toList();
    }

    /** Candidates, participants and those in reserve, by person. */
    Map<Long, List<Line>> running(SchoolYearRef year) {
        Set<ParticipationState> out = Set.of(ParticipationState.LEFT, ParticipationState.DECLINED);
        Map<Long, List<Line>> byPerson = new LinkedHashMap<>();
        all(year).stream().filter(line -> !out.contains(line.state()))
            .forEach(line -> byPerson.computeIfAbsent(line.personId(), id -> new ArrayList<>()).add(line));
        return byPerson;
    }

    /** Ids of the forms of mentoring by line. */
    Map<Long, List<Long>> forms(SchoolYearRef year) {
        Map<Long, List<Long>> forms = new HashMap<>();
        em.createQuery("select f.participation.id, f.formId from ParticipationForm f where f.participation.schoolId = :school"
            + " and f.participation.schoolYear = :schoolYear order by f.id", Object[].class)
            .setParameter("school", year.schoolId()).setParameter("schoolYear", year.year()).getResultList()
            .forEach(row -> forms.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((Long) row[1]));
        return forms;
    }

    /** How many pairs and groups each line is in on a day. Read by name, since pairs are a higher feature's. */
    Map<Long, Integer> openPairs(SchoolYearRef year, LocalDate day) {
        Map<Long, Integer> pairs = new HashMap<>();
        em.createQuery("select m.participationId, count(m) from PairMember m where m.pair.schoolId = :school"
            + " and m.pair.schoolYear = :schoolYear and (m.leftOn is null or m.leftOn > :day) group by m.participationId",
            Object[].class).setParameter("school", year.schoolId()).setParameter("schoolYear", year.year())
            .setParameter("day", day).getResultList()
            .forEach(row -> pairs.put((Long) row[0], ((Long) row[1]).intValue()));
        return pairs;
    }

    /** Representatives by person. */
    Map<Long, List<PersonPapers.Representative>> representatives(Collection<Long> personIds) {
        Map<Long, List<PersonPapers.Representative>> found = new HashMap<>();
        PersonLineQueries.inChunks(personIds, ids -> em.createQuery("select r.person.id, r.id, r.fullName, r.relation"
            + " from LegalRepresentative r where r.person.id in :ids order by r.id", Object[].class).setParameter("ids", ids)
            .getResultList()).forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new PersonPapers.Representative((Long) row[1], (String) row[2], (String) row[3])));
        return found;
    }

    private List<Line> all(SchoolYearRef year) {
        return em.createQuery("select q.id, q.person.id, q.role, q.state, q.capacity from Participation q where q.schoolId = :school"
            + " and q.schoolYear = :schoolYear order by q.role, q.id", Object[].class)
            .setParameter("school", year.schoolId()).setParameter("schoolYear", year.year()).getResultList().stream()
            .map(row -> new Line((Long) row[0], (Long) row[1], (ParticipantRole) row[2], (ParticipationState) row[3], (Integer) row[4]))
            .toList();
    }
}
