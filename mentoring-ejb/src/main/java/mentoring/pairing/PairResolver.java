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

/** Finds pairs and says whose they are today. Features whose objects belong to a pair take their facts from here. */
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

    /**
     * School, year, today's mentors and mentees, today's state. After an end its last members may still read, which rules allow by
     * state; after a withdrawn consent nobody may.
     */
    @Override
    public Facts facts(MentoringPair pair) {
        LocalDate today = clock.today();
        LocalDate day = pair.readingDay(today);
        return Facts.ofPair(pair.schoolId(), pair.schoolYear(), pair.personsOn(ParticipantRole.MENTOR, day),
            pair.personsOn(ParticipantRole.MENTEE, day), pair.stateOn(today).name());
    }

    /** Facts of something that belongs to a pair, by the pair's id. */
    public Facts factsOf(long pairId) {
        return facts(em.find(MentoringPair.class, pairId));
    }
}
