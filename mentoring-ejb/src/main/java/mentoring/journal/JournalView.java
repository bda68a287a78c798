package mentoring.journal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.journal.model.EntryState;
import mentoring.journal.model.EntryText;
import mentoring.pairing.PairHead;

/**
 * The journal of a pair or group as its reader sees it.
 *
 * @param rows    entries, the newest meeting first; drafts for the mentor only
 * @param waiting past meetings without an entry; for the mentor only
 * @param drafts  how many entries are drafts
 * @param reduced true where content and result are kept from the reader
 */
public record JournalView(PairHead pair, List<Row> rows, List<Waiting> waiting, long drafts, boolean reduced, Rights rights)
    implements Serializable {

    /**
     * An entry: the cells of annex 2.
     *
     * @param number      in the chain of signed entries; null for a draft
     * @param corrects    number of the entry that it corrects; null for a first entry
     * @param correctedBy number of the entry that corrects it; null for none
     */
    public record Row(long id, EntryText text, EntryState state, Integer number, String signerName, Instant signedAt, Integer corrects,
                      Integer correctedBy) implements Serializable {
    }

    /** A past meeting that waits for its entry. */
    public record Waiting(long meetingId, LocalDate date, String topic) implements Serializable {
    }

    /** What the reader may do. */
    public record Rights(boolean write, boolean print, boolean check) implements Serializable {
    }
}
