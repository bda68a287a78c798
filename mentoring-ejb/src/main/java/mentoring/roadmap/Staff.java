package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;

/** The school's specialists, from whom it chooses who answers for a row. */
@ApplicationScoped
class Staff {

    private static final String WHERE = " from Person p join p.affiliations a where p.schoolId = :school and a.category = :teacher"
        + " and a.since <= :today and (a.until is null or a.until > :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Those whose name begins so. */
    List<StaffMember> beginning(long schoolId, String typed, int most) {
        return query("select distinct p.id, p.lastName, p.firstName, p.middleName, a.post, p.sortName" + WHERE
            + " and p.searchName like :name escape '!' order by p.sortName, p.id", Object[].class, schoolId)
            .setParameter("name", PersonName.searchKey(typed).replaceAll("[!%_]", "!$0") + "%").setMaxResults(most).getResultStream()
            .map(row -> new StaffMember((Long) row[0], new PersonName((String) row[1], (String) row[2], (String) row[3]), (String) row[4]))
            .toList();
    }

    /** The record of the one specialist who bears that full name; null where there is none, or namesakes. */
    Long named(long schoolId, String fullName) {
        List<Long> found = query("select distinct p.id" + WHERE + " and p.searchName = :name", Long.class, schoolId)
            .setParameter("name", PersonName.searchKey(fullName)).getResultList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, long schoolId) {
        return em.createQuery(text, type).setParameter("school", schoolId).setParameter("teacher", PersonCategory.TEACHER)
            .setParameter("today", clock.today());
    }
}
