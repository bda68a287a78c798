package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.shared.Clock;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds lines of the registers. */
@ApplicationScoped
public class ParticipationResolver implements Resolver<ParticipationId, Participation> {

    private static final String SEEN = "(mentoring.pairing.model.PairState.AWAITING_ORDER, mentoring.pairing.model.PairState.ACTIVE)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

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
        return new Facts(found.schoolId(), found.schoolYear(), Set.of(found.person().id()), others(found, ParticipantRole.MENTOR),
            others(found, ParticipantRole.MENTEE), found.state().name());
    }

    /**
     * The mentors of a mentee, or the mentees of a mentor, in pairs that have come so far that their members see them and that have
     * not ended. Read by name, since pairs are a higher feature's.
     */
    private Set<Long> others(Participation found, ParticipantRole role) {
        return found.role() == role ? Set.of() : Set.copyOf(em.createQuery("select o.personId from PairMember m, PairMember o"
                + " where o.pair = m.pair and m.participationId = :part and o.role = :role"
                + " and (m.pair.state in " + SEEN + " or m.pair.endedOn > :today and m.pair.stateBeforeEnd in " + SEEN + ")"
                + " and (m.leftOn is null or m.leftOn > :today)"
                + " and (o.leftOn is null or o.leftOn > :today)", Long.class)
            .setParameter("part", found.id()).setParameter("role", role).setParameter("today", clock.today()).getResultList());
    }
}
