package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds lines of the registers. */
@ApplicationScoped
public class ParticipationResolver implements Resolver<ParticipationId, Participation> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<ParticipationId> refType() {
        return ParticipationId.class;
    }

    @Override
    public Participation find(ParticipationId ref) {
        return em.find(Participation.class, ref.value());
    }

    @Override
    public Facts facts(Participation found) {
        return Facts.ofPerson(found.schoolId(), found.schoolYear(), found.person().id()).in(found.state().name());
    }
}
