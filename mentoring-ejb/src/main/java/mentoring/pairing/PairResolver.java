package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Clock;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds pairs; they belong to their members of today. */
@ApplicationScoped
public class PairResolver implements Resolver<PairId, MentoringPair> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Class<PairId> refType() {
        return PairId.class;
    }

    @Override
    public MentoringPair find(PairId ref) {
        return em.find(MentoringPair.class, ref.value());
    }

    @Override
    public Facts facts(MentoringPair pair) {
        LocalDate today = clock.today();
        return Facts.ofPair(pair.schoolId(), pair.schoolYear(), pair.personsOn(ParticipantRole.MENTOR, today),
            pair.personsOn(ParticipantRole.MENTEE, today), pair.state().name());
    }
}
