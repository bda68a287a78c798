package mentoring.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.JournalEntry;
import mentoring.pairing.PairResolver;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds journal entries; they belong to the members of their pair, and rules ask whether they are signed. */
@ApplicationScoped
public class EntryResolver implements Resolver<EntryId, JournalEntry> {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairResolver pairs;

    @Override
    public Class<EntryId> refType() {
        return EntryId.class;
    }

    @Override
    public JournalEntry find(EntryId ref) {
        return em.find(JournalEntry.class, ref.value());
    }

    @Override
    public Facts facts(JournalEntry entry) {
        return pairs.factsOf(entry.pairId()).in(entry.state().name());
    }
}
