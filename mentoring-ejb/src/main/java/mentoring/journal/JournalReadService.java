package mentoring.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import mentoring.account.PasswordResets;
import mentoring.journal.model.ChainCheck;
import mentoring.journal.model.EntryId;
import mentoring.journal.model.JournalChain;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.model.Meeting;
import mentoring.pairing.model.PairId;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolYearRef;

/** Reading journals: one, an entry, lists, and whether all stands as it was signed. */
@Stateless
@Guarded
public class JournalReadService {

    private static final int MOST_ROWS = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private JournalKey key;

    @Inject
    private JournalQueries queries;

    @Inject
    private JournalReader reader;

    @Inject
    private PasswordResets resets;

    /** The journal of a pair, as far as the caller may read it. */
    @JournalRule(JournalAction.READ)
    public JournalView read(PairId id) {
        return reader.journal(id);
    }

    @JournalRule(JournalAction.READ_ENTRY)
    public EntryView entry(EntryId id) {
        JournalEntry entry = access.get(id, JournalEntry.class);
        return reader.entry(entry, em.find(Meeting.class, entry.meetingId()));
    }

    /** Reads every signed entry of the pair again and compares it with its signature. */
    @JournalRule(JournalAction.CHECK)
    public ChainReport check(PairId id) {
        List<JournalEntry> signed = queries.signed(id.value());
        PasswordResets.Resets given = resets.of(signed.stream().map(JournalEntry::signerAccountId).filter(Objects::nonNull).toList());
        List<Integer> unsure = signed.stream().filter(entry -> given.openAt(entry.signerAccountId(), entry.signedAt()))
            .map(JournalEntry::chainNo).sorted().toList();
        return new ChainReport(signed.size(), new ChainCheck(key.digest()).broken(signed, em.find(JournalChain.class, id.value())), unsure);
    }

    /** A page of a school's journals, by the number of the pair. */
    @JournalRule(JournalAction.LIST)
    public List<JournalLine> list(SchoolYearRef year, @Valid JournalFilter filter, int first, int size) {
        return queries.list(year, filter, first, Math.min(size, MOST_ROWS));
    }

    @JournalRule(JournalAction.LIST)
    public long count(SchoolYearRef year, @Valid JournalFilter filter) {
        return queries.count(year, filter);
    }

    /** Journals of the caller's own pairs. */
    @JournalRule(JournalAction.LIST_OWN)
    public List<JournalLine> own() {
        return queries.own();
    }
}
