package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mentoring.organization.model.School;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/** Classes of a year by name, for lists, single persons and whole rosters. */
@ApplicationScoped
public class ClassQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** All classes of the year, by grade and name, with the pupils who are on the roster that day. */
    public List<ClassView> list(SchoolYearRef year, LocalDate day) {
        return em.createQuery("select new mentoring.people.ClassView(c.id, c.version, c.name, c.grade, c.headcount,"
            + " (select count(a) from Affiliation a where a.schoolClass = c and a.since <= :day and (a.until is null or a.until > :day)))"
            + " from SchoolClass c where c.schoolId = :school and c.schoolYear = :year order by c.grade, c.name", ClassView.class)
            .setParameter("day", day).setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultList();
    }

    /** The year's classes by their stored names. */
    public Map<String, SchoolClass> byName(SchoolYearRef year) {
        Map<String, SchoolClass> found = new HashMap<>();
        em.createQuery("select c from SchoolClass c where c.schoolId = :school and c.schoolYear = :year", SchoolClass.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultList()
            .forEach(each -> found.put(each.name(), each));
        return found;
    }

    /** The class of a written name; made where the year has none of that name yet. */
    public SchoolClass obtain(School school, SchoolYearRef year, String writtenName) {
        return obtainAll(school, year, Set.of(writtenName)).get(SchoolClass.normal(school.kind(), writtenName));
    }

    /** The classes of written names, by their stored names; those that the year lacks are made. */
    public Map<String, SchoolClass> obtainAll(School school, SchoolYearRef year, Collection<String> writtenNames) {
        Map<String, SchoolClass> known = byName(year);
        for (String written : new TreeSet<>(writtenNames)) {
            known.computeIfAbsent(SchoolClass.normal(school.kind(), written), name -> {
                SchoolClass made = SchoolClass.of(school.kind(), year.schoolId(), year.year(), name, null);
                made.touch(clock.now(), currentUser.accountId());
                em.persist(made);
                return made;
            });
        }
        return known;
    }

    void requireFree(SchoolYearRef year, String name) {
        if (byName(year).containsKey(name)) {
            throw Refusal.at("name", "people.class.known", name);
        }
    }
}
