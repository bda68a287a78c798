package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mentoring.pairing.model.PairNumbering;
import mentoring.shared.model.SchoolYearRef;

/** Numbers the pairs of a school's year without gaps: two curators at once wait for each other here for the length of one transaction. */
@ApplicationScoped
class PairNumbers {

    @PersistenceContext
    private EntityManager em;

    int next(SchoolYearRef year) {
        List<PairNumbering> found = em.createQuery("select n from PairNumbering n where n.schoolId = :school and n.schoolYear = :year",
            PairNumbering.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint("eclipselink.refresh", "true").getResultList();
        if (found.isEmpty()) {
            PairNumbering first = new PairNumbering(year.schoolId(), year.year());
            em.persist(first);
            found = List.of(first);
        }
        int number = found.get(0).next();
        em.flush();
        return number;
    }
}
