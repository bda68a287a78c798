package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.SchoolYearRef;

/** What stands beside the lines of the year's registers. */
@Dependent
class RegisterQueries {

    @PersistenceContext
    private EntityManager em;

    /** A line of a register, as it is stored. */
    record Line(long id, long personId, ParticipantRole role, ParticipationState state, Integer capacity) {
    }

    /** What these people are in the year, those who left or were declined left out, by person. */
    Map<Long, List<Line>> running(SchoolYearRef year, Collection<Long> personIds) {
        Map<Long, List<Line>> byPerson = new HashMap<>();
        PersonLineQueries.inChunks(personIds, ids -> em.createQuery("select q.id, q.person.id, q.role, q.state, q.capacity"
            + " from Participation q where q.person.id in :ids and q.schoolYear = :schoolYear and q.state not in :out"
            + " order by q.role, q.id", Object[].class).setParameter("ids", ids).setParameter("schoolYear", year.year())
            .setParameter("out", EnumSet.of(ParticipationState.LEFT, ParticipationState.DECLINED)).getResultList())
            .forEach(row -> byPerson.computeIfAbsent((Long) row[1], id -> new ArrayList<>()).add(line(row)));
        return byPerson;
    }

    /** Names of the chosen forms of mentoring, as far as the house offers them still, by line. */
    Map<Long, List<String>> forms(Collection<Long> participations) {
        Map<Long, List<String>> forms = new HashMap<>();
        PersonLineQueries.inChunks(participations, ids -> em.createQuery("select f.participation.id, m.name from ParticipationForm f"
            + " join MentoringForm m on m.id = f.formId where f.participation.id in :ids and m.active = true order by f.id", Object[].class)
            .setParameter("ids", ids).getResultList())
            .forEach(row -> forms.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return forms;
    }

    /** How many pairs and groups each line is in, in a closed year ever was in. Read by name, since pairs are a higher feature's. */
    Map<Long, Integer> pairs(Collection<Long> participations, RegisterPageQueries.When when) {
        Map<Long, Integer> pairs = new HashMap<>();
        PersonLineQueries.inChunks(participations, ids -> {
            TypedQuery<Object[]> counted = em.createQuery("select m.participationId, count(m) from PairMember m"
                + " where m.participationId in :ids" + (when.closed() ? "" : " and (m.leftOn is null or m.leftOn > :day)")
                + " group by m.participationId", Object[].class).setParameter("ids", ids);
            return (when.closed() ? counted : counted.setParameter("day", when.day())).getResultList();
        }).forEach(row -> pairs.put((Long) row[0], ((Long) row[1]).intValue()));
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

    /** @param row id, person, role, state, capacity */
    static Line line(Object[] row) {
        return new Line((Long) row[0], (Long) row[1], (ParticipantRole) row[2], (ParticipationState) row[3], (Integer) row[4]);
    }
}
