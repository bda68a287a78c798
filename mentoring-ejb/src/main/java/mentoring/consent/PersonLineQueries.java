package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** People as lists show them: name, class or post. */
@Dependent
class PersonLineQueries {

    /** Most ids in one statement. */
    private static final int CHUNK = 500;
    private static final int SUGGESTIONS = 10;
    private static final int LETTERS = 2;

    @PersistenceContext
    private EntityManager em;

    /** Lines by person id, as of a day. */
    Map<Long, PersonLine> lines(Collection<Long> personIds, LocalDate day) {
        Map<Long, Object[]> places = new HashMap<>();
        for (Object[] row : inChunks(personIds, ids -> places(ids, day))) {
            places.putIfAbsent((Long) row[0], row);
        }
        Map<Long, PersonLine> lines = new HashMap<>();
        for (Object[] row : inChunks(personIds, this::names)) {
            lines.put((Long) row[0], line(row, places.getOrDefault((Long) row[0], new Object[7])));
        }
        return lines;
    }

    /** Runs a statement with an "in" for as many ids as there are. */
    static <T> List<T> inChunks(Collection<Long> ids, Function<List<Long>, List<T>> query) {
        List<T> found = new ArrayList<>();
        eachChunk(List.copyOf(Set.copyOf(ids)), some -> found.addAll(query.apply(some)));
        return found;
    }

    /** Takes ids in their order, no more at a time than one statement can. */
    static void eachChunk(List<Long> ids, Consumer<List<Long>> work) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            work.accept(ids.subList(from, Math.min(from + CHUNK, ids.size())));
        }
    }

    /** Persons of the school whose name or surname begins so and who could still enter the year in that role; ten at most. */
    List<Long> suggest(SchoolYearRef year, ParticipantRole role, Collection<PersonCategory> categories, String text, LocalDate day) {
        String typed = text == null ? "" : PersonName.searchKey(text);
        if (typed.length() < LETTERS || categories.isEmpty()) {
            return List.of();
        }
        String like = typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return em.createQuery("select p.id from Person p where p.schoolId = :school"
            + " and (p.searchName like :prefix escape '!' or p.searchName like :inside escape '!')"
            + " and exists (select a from Affiliation a where a.person = p and a.category in :categories and a.since <= :today"
            + " and (a.until is null or a.until > :today))"
            + " and not exists (select q from Participation q where q.person = p and q.schoolYear = :schoolYear and q.role = :role)"
            + " order by p.sortName, p.id", Long.class)
            .setParameter("school", year.schoolId()).setParameter("prefix", like).setParameter("inside", "% " + like)
            .setParameter("categories", categories).setParameter("today", day).setParameter("schoolYear", year.year())
            .setParameter("role", role).setMaxResults(SUGGESTIONS).getResultList();
    }

    /** Ids of those who are in a class on a day, by name. */
    List<Long> ofClass(long classId, LocalDate day) {
        return em.createQuery("select p.id from Affiliation a join a.person p where a.schoolClass.id = :classId and a.since <= :today"
            + " and (a.until is null or a.until > :today) order by p.sortName, p.id", Long.class)
            .setParameter("classId", classId).setParameter("today", day).getResultList();
    }

    private List<Object[]> names(List<Long> ids) {
        return em.createQuery("select p.id, p.lastName, p.firstName, p.middleName, p.sortName from Person p where p.id in :ids",
            Object[].class).setParameter("ids", ids).getResultList();
    }

    private List<Object[]> places(List<Long> ids, LocalDate day) {
        return em.createQuery("select a.person.id, a.category, c.id, c.name, a.post, a.workplace, o.name from Affiliation a"
            + " left join a.schoolClass c left join PartnerOrganisation o on o.id = a.partnerId"
            + " where a.person.id in :ids and a.since <= :today and (a.until is null or a.until > :today)"
            + " order by a.since, a.id", Object[].class)
            .setParameter("ids", ids).setParameter("today", day).getResultList();
    }

    private static PersonLine line(Object[] name, Object[] place) {
        String workplace = place[6] == null ? (String) place[5] : (String) place[6];
        return new PersonLine((Long) name[0], new PersonName((String) name[1], (String) name[2], (String) name[3]),
            (PersonCategory) place[1], (Long) place[2], (String) place[3], (String) place[4], workplace, (String) name[4]);
    }
}
