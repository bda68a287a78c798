package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** Candidates, participants and those in reserve of a year: ids by name, filtered and cut by the database. */
@Dependent
class ConsentPeopleQueries {

    private static final Set<ParticipationState> OUT = EnumSet.of(ParticipationState.LEFT, ParticipationState.DECLINED);

    @PersistenceContext
    private EntityManager em;

    /** A page of those whom name and class of a filter leave. */
    List<Long> page(SchoolYearRef year, ConsentFilter filter, LocalDate day, int first, int size) {
        return size == 0 ? List.of() : query("select p.id", " order by p.sortName, p.id", year, filter, day)
            .setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** All of them. */
    List<Long> all(SchoolYearRef year, ConsentFilter filter, LocalDate day) {
        return query("select p.id", " order by p.sortName, p.id", year, filter, day).getResultList();
    }

    int count(SchoolYearRef year, ConsentFilter filter, LocalDate day) {
        return Math.toIntExact(query("select count(p)", "", year, filter, day).getSingleResult());
    }

    private TypedQuery<Long> query(String select, String order, SchoolYearRef year, ConsentFilter filter, LocalDate day) {
        Map<String, Object> values = new HashMap<>(Map.of("school", year.schoolId(), "schoolYear", year.year(), "out", OUT));
        StringBuilder where = new StringBuilder(select).append(" from Person p where exists (select q from Participation q"
            + " where q.person = p and q.schoolId = :school and q.schoolYear = :schoolYear and q.state not in :out)");
        if (filter.query() != null && !filter.query().isBlank()) {
            where.append(" and p.searchName like :name escape '!'");
            values.put("name", "%" + PersonName.searchKey(filter.query()).replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.classId() != null) {
            where.append(" and exists (select a from Affiliation a where a.person = p and a.schoolClass.id = :class and a.since <= :day"
                + " and (a.until is null or a.until > :day))");
            values.put("class", filter.classId());
            values.put("day", day);
        }
        TypedQuery<Long> query = em.createQuery(where.append(order).toString(), Long.class);
        values.forEach(query::setParameter);
        return query;
    }
}
