package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.Namesake;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** Lists of people: a page by name, and what stands beside each name, in four statements a page. */
@ApplicationScoped
public class PeopleQueries {

    private static final String OPEN = " and a.since <= :day and (a.until is null or a.until > :day)";

    @PersistenceContext
    private EntityManager em;

    /**
     * A page of the people of a school that a filter leaves, in the order of the alphabet. Only their ids are asked for at first: an index
     * has them in order, for names Derby reads the whole table and sorts it.
     */
    public List<PersonLine> page(SchoolYearRef year, PeopleFilter filter, LocalDate day, PageStart start, int size) {
        PageStart from = start.back() ? standingBefore(year, filter, day, start) : start;
        Optional<String> sort = sortName(year, from);
        TypedQuery<Long> ids = filtered("select p.id",
            sort.isEmpty() ? "" : " and p.sortName >= :sort and (p.sortName > :sort or p.id >= :id)",
            " order by p.sortName, p.id", Long.class, year.schoolId(), filter, day);
        return lines(at(ids, from, sort).setFirstResult(from.skip()).setMaxResults(size).getResultList(), year, day);
    }

    /** The same place, told from the person who stands there: the way back is a short one too. */
    private PageStart standingBefore(SchoolYearRef year, PeopleFilter filter, LocalDate day, PageStart start) {
        Optional<String> sort = sortName(year, start);
        TypedQuery<Long> before = filtered("select p.id",
            sort.isEmpty() ? "" : " and p.sortName <= :sort and (p.sortName < :sort or p.id < :id)",
            " order by p.sortName desc, p.id desc", Long.class, year.schoolId(), filter, day);
        List<Long> found = at(before, start, sort).setFirstResult(start.skip()).setMaxResults(1).getResultList();
        return found.isEmpty() ? PageStart.first() : new PageStart(found.get(0), 0, false);
    }

    private static <T> TypedQuery<T> at(TypedQuery<T> query, PageStart start, Optional<String> sort) {
        sort.ifPresent(name -> query.setParameter("sort", name).setParameter("id", start.personId()));
        return query;
    }

    private Optional<String> sortName(SchoolYearRef year, PageStart start) {
        return start.personId() == null ? Optional.empty()
            : em.createQuery("select p.sortName from Person p where p.id = :id and p.schoolId = :school", String.class)
                .setParameter("id", start.personId()).setParameter("school", year.schoolId()).getResultStream().findFirst();
    }

    /** How many a filter leaves. */
    public long count(SchoolYearRef year, PeopleFilter filter, LocalDate day) {
        return filtered("select count(p)", "", "", Long.class, year.schoolId(), filter, day).getSingleResult();
    }

    /** Those of the school who bear a name, whatever its case and ё. */
    public List<Namesake> namesakes(long schoolId, PersonName name) {
        return em.createQuery("select new mentoring.people.model.Namesake(p.id, p.birthDate) from Person p"
            + " where p.schoolId = :school and p.searchName = :name order by p.id", Namesake.class)
            .setParameter("school", schoolId).setParameter("name", name.searchKey()).getResultList();
    }

    /** Lines of given persons, in the order of the alphabet. */
    List<PersonLine> lines(List<Long> ids, SchoolYearRef year, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> places = places(ids, day);
        Map<Long, List<ParticipantRole>> roles = roles(ids, year.year());
        return em.createQuery("select p.id, p.lastName, p.firstName, p.middleName from Person p where p.id in :ids"
            + " order by p.sortName, p.id", Object[].class).setParameter("ids", ids).getResultStream().map(row -> {
                Object[] place = places.getOrDefault((Long) row[0], new Object[3]);
                return new PersonLine((Long) row[0], new PersonName((String) row[1], (String) row[2], (String) row[3]),
                    (PersonCategory) place[1], (String) place[2], roles.getOrDefault((Long) row[0], List.of()));
            }).toList();
    }

    private <T> TypedQuery<T> filtered(String select, String place, String order, Class<T> type, long schoolId, PeopleFilter filter,
                                       LocalDate day) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(select).append(" from Person p where p.schoolId = :school").append(place);
        values.put("school", schoolId);
        if (filter.name() != null && !filter.name().isBlank()) {
            where.append(" and p.searchName like :name escape '!'");
            values.put("name", PersonName.searchKey(filter.name()).replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.category() != null || filter.classId() != null) {
            where.append(" and exists (select a.id from Affiliation a where a.person = p").append(OPEN);
            values.put("day", day);
            if (filter.category() != null) {
                where.append(" and a.category = :category");
                values.put("category", filter.category());
            }
            if (filter.classId() != null) {
                where.append(" and a.schoolClass.id = :class");
                values.put("class", filter.classId());
            }
            where.append(")");
        }
        TypedQuery<T> query = em.createQuery(where.append(order).toString(), type);
        values.forEach(query::setParameter);
        return query;
    }

    /** By person: person, category, class or post; the first affiliation of several. */
    private Map<Long, Object[]> places(List<Long> ids, LocalDate day) {
        Map<Long, Object[]> places = new HashMap<>();
        em.createQuery("select a.person.id, a.category, coalesce(c.name, a.post, a.workplace) from Affiliation a left join a.schoolClass c"
            + " where a.person.id in :ids" + OPEN + " order by a.since, a.id", Object[].class)
            .setParameter("ids", ids).setParameter("day", day).getResultList().forEach(row -> places.putIfAbsent((Long) row[0], row));
        return places;
    }

    private Map<Long, List<ParticipantRole>> roles(List<Long> ids, int year) {
        Map<Long, List<ParticipantRole>> roles = new HashMap<>();
        em.createQuery("select t.person.id, t.role from Participation t where t.person.id in :ids and t.schoolYear = :year"
            + " and t.state not in :over order by t.role", Object[].class).setParameter("ids", ids).setParameter("year", year)
            .setParameter("over", List.of(ParticipationState.LEFT, ParticipationState.DECLINED)).getResultList()
            .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((ParticipantRole) row[1]));
        return roles;
    }
}
