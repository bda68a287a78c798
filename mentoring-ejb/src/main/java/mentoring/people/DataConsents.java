package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose consent to personal data is valid. Contacts wait for it (decision 8). The consents themselves belong to a higher feature,
 * whose classes may not be used here; their table is read directly.
 */
@ApplicationScoped
public class DataConsents {

    private static final String VALID = " and kind = 'PERSONAL_DATA' and signed_on is not null and voided_at is null"
        + " and valid_from <= ? and valid_to >= ? and (withdrawn_on is null or withdrawn_on > ?)";

    @PersistenceContext
    private EntityManager em;

    /** True where the person's consent is valid that day. */
    public boolean valid(long personId, LocalDate day) {
        Query query = em.createNativeQuery("select count(*) from consent where person_id = ?" + VALID);
        return ((Number) on(query.setParameter(1, personId), day).getSingleResult()).intValue() > 0;
    }

    /** Ids of all persons of a school whose consent is valid that day. */
    public Set<Long> validIn(long schoolId, LocalDate day) {
        Query query = em.createNativeQuery("select distinct person_id from consent where school_id = ?" + VALID);
        return ids(on(query.setParameter(1, schoolId), day));
    }

    private static Query on(Query query, LocalDate day) {
        return query.setParameter(2, day).setParameter(3, day).setParameter(4, day);
    }

    @SuppressWarnings("unchecked")
    private static Set<Long> ids(Query query) {
        return ((List<Number>) query.getResultList()).stream().map(Number::longValue).collect(Collectors.toSet());
    }
}
