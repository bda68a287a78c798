package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.consent.model.Consent;
import mentoring.consent.model.ConsentId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds recorded papers; they span school years. */
@ApplicationScoped
public class ConsentResolver implements Resolver<ConsentId, Consent> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<ConsentId> refType() {
        return ConsentId.class;
    }

    @Override
    public Consent find(ConsentId ref) {
        return em.find(Consent.class, ref.value());
    }

    @Override
    public Facts facts(Consent found) {
        return Facts.ofPerson(found.schoolId(), null, found.personId());
    }
}
