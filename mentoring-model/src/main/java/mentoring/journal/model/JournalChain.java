package mentoring.journal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The head of a pair's chain of signed entries; locked while one is added. */
@Entity
@Table(name = "journal_chain")
public class JournalChain {

    @Id
    @Column(name = "pair_id")
    private long pairId;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "last_no")
    private int lastNo;

    @Column(name = "last_digest")
    private String lastDigest = EntryDigest.START;

    protected JournalChain() {
    }

    public JournalChain(long pairId) {
        this.pairId = pairId;
    }

    /** Signs the entry and makes it the chain's last. */
    public void append(JournalEntry entry, Signer signer, EntryDigest digests) {
        entry.sign(signer, lastNo + 1, lastDigest, digests);
        lastNo++;
        lastDigest = entry.digest();
    }

    /** Number of the last signed entry; 0 for none. */
    public int lastNo() {
        return lastNo;
    }

    public String lastDigest() {
        return lastDigest;
    }
}
