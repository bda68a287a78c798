package mentoring.operation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The state of the installation.
 *
 * @param server      the server's name and version; null where it tells none
 * @param java        version of the Java that runs it
 * @param started     when the server's process began
 * @param memoryUsed  bytes of Java's memory in use, of those that it may take
 * @param folder      the data folder; null where the server was told none
 * @param folderBytes what it holds; null where it cannot be told
 * @param diskFree    free bytes where the data folder lies; null where it cannot be told
 * @param accounts    accounts that may log in
 * @param log         the latest warnings and errors, the latest first; null where the log is not found
 */
public record StateView(ProductBuild build, String server, String java, Instant started, long memoryUsed, long memoryMost,
                        DatabaseState.Facts database, String folder, Long folderBytes, Long diskFree, long schools, long accounts,
                        List<LogTail.Line> log) implements Serializable {
}
