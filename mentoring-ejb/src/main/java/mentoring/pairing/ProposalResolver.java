package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.pairing.model.PairingProposal;
import mentoring.pairing.model.ProposalId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds proposals. */
@ApplicationScoped
public class ProposalResolver implements Resolver<ProposalId, PairingProposal> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<ProposalId> refType() {
        return ProposalId.class;
    }

    @Override
    public PairingProposal find(ProposalId ref) {
        return em.find(PairingProposal.class, ref.value());
    }

    @Override
    public Facts facts(PairingProposal found) {
        return Facts.ofSchool(found.schoolId(), found.schoolYear()).in(found.state().name());
    }
}
