package mentoring.journal;

import mentoring.document.model.JournalDocument;
import mentoring.pairing.PairHead;

/**
 * A journal as annex 2, ready to be printed.
 *
 * @param name of the file, without its ending
 */
public record PrintedJournal(JournalDocument document, String name) {

    /** What the file of a pair's journal is called for whoever may see the pair so. */
    public static String name(PairHead pair) {
        return "Журнал наставника " + pair.label();
    }
}
