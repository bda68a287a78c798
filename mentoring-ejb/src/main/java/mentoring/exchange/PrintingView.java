package mentoring.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintedState;
import mentoring.job.model.JobState;
import mentoring.shared.model.Problem;

/**
 * A printing of many documents as its page shows it.
 *
 * @param school    short name
 * @param title     what is printed, as the file is called
 * @param failure   why it failed or what a stop left of it; null otherwise
 * @param own       true for whoever began it: nobody else can take the files away
 * @param ready     true while there are files
 * @param keptUntil when the files are or were deleted; null while the work goes on, and where it came to no end
 * @param lines     what became of each document; empty while the work goes on
 */
public record PrintingView(long id, long schoolId, String school, int year, String title, DocumentSet documents, JobState state, int done,
                           int total, Problem failure, Instant askedAt, boolean own, boolean ready, Instant keptUntil, List<PrintedLine> lines)
        implements Serializable {

    /** How many documents were made. */
    public long made() {
        return lines.stream().filter(line -> line.state() == PrintedState.MADE).count();
    }

    /** How many were left out. */
    public long leftOut() {
        return lines.stream().filter(line -> line.state() == PrintedState.LEFT_OUT).count();
    }
}
