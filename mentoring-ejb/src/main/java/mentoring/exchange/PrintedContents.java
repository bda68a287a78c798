package mentoring.exchange;

import java.util.List;
import mentoring.document.model.DocumentForm;

/**
 * What can be taken away of a printing.
 *
 * @param name    what the whole is called, without an ending
 * @param files   each with a name of its own
 * @param leftOut the documents that are not among them, with the reason
 */
public record PrintedContents(String name, List<File> files, List<PrintedLine> leftOut) {

    /**
     * One file.
     *
     * @param document which document it is, for fetching its bytes
     * @param name     without its ending
     */
    public record File(long document, String name, DocumentForm form) {
    }
}
