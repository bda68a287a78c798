package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.exchange.model.KnownPerson;
import mentoring.organization.model.PersonCategory;
import mentoring.people.DataConsents;
import mentoring.shared.model.SchoolYearRef;

/** All of a school's people, as far as a roster is compared with them, in three statements. */
@ApplicationScoped
class RosterQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DataConsents consents;

    /**
     * @param day   the day by which the year's lists are read
     * @param today for consents
     */
    List<KnownPerson> people(SchoolYearRef year, LocalDate day, LocalDate today) {
        Set<Long> consenting = consents.validIn(year.schoolId(), today);
        Map<Long, Object[]> places = new HashMap<>();
        em.createQuery("select a.person.id, a.category, c.name, c.schoolYear, a.post from Affiliation a left join a.schoolClass c"
            + " where a.person.schoolId = :school and a.since <= :day and (a.until is null or a.until > :day) order by a.since, a.id",
            Object[].class).setParameter("school", year.schoolId()).setParameter("day", day).getResultList()
            .forEach(row -> places.putIfAbsent((Long) row[0], row));
        return em.createQuery("select p.id, p.searchName, p.birthDate from Person p where p.schoolId = :school order by p.id",
            Object[].class).setParameter("school", year.schoolId()).getResultList().stream()
            .map(row -> known(row, places.get((Long) row[0]), year.year(), consenting.contains((Long) row[0]))).toList();
    }

    private static KnownPerson known(Object[] person, Object[] place, int year, boolean consent) {
        PersonCategory category = place == null ? null : (PersonCategory) place[1];
        boolean inClass = place != null && place[2] != null;
        boolean classOfYear = inClass && ((Number) place[3]).intValue() == year;
        String where = classOfYear ? (String) place[2] : place == null || inClass ? null : (String) place[4];
        return new KnownPerson((Long) person[0], (String) person[1], (LocalDate) person[2], category, where, consent);
    }
}
