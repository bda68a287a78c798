package mentoring.journal;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.journal.model.EntryState;
import mentoring.journal.model.EntryText;
import mentoring.meeting.model.MeetingId;
import mentoring.pairing.PairHead;
import mentoring.shared.model.NamesInText;

/**
 * An entry as its reader sees it.
 *
 * @param id          null for the prefilled form of an entry that was not begun yet
 * @param clientKey   one-time key of an entry not begun yet; null afterwards
 * @param text        content and result are null where the reader may not see them
 * @param mentees     who was to come and who was there
 * @param chainNo     number among the pair's signed entries; null until signed
 * @param corrects    number of the signed entry that this one corrects; null for a first entry
 * @param correctedBy number of the signed entry that corrects this one; null for none
 * @param names       finds the names of the pair's people in what is typed; for its writer, to others it finds nothing
 * @param reduced     true where content and result are kept from the reader
 */
public record EntryView(Long id, int version, String clientKey, MeetingId meeting, PairHead pair, EntryText text, List<Presence> mentees,
                        EntryState state, Integer chainNo, Integer corrects, Integer correctedBy, String signerName, Instant signedAt,
                        NamesInText names, boolean reduced, Rights rights) implements Serializable {

    /** A mentee and whether he was there. */
    public record Presence(long participationId, String name, String place, boolean present) implements Serializable {
    }

    /** What the reader may do now; attendance is settled once the first entry is signed. */
    public record Rights(boolean write, boolean attendance, boolean correct, boolean remove) implements Serializable {
    }
}
