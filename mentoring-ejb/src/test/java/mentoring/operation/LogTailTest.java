package mentoring.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void warningsAndErrorsOfTheLaunchersLogComeLatestFirstWithoutTraces() throws IOException {
        List<LogTail.Line> lines = tail(2, """
            2026-11-29 18:00:00.001 WARNING the.first: Too early to count
            2026-11-29 18:00:01.001 INFO a.quiet: Deployed
            2026-11-29 18:00:02.001 WARNING mentoring.A: The mail: it waits
            2026-11-29 18:00:03.001 SEVERE mentoring.B: Failed
            java.lang.IllegalStateException: WARNING of a trace
            \tat mentoring.B.work(B.java:1)
            """);
        assertEquals(List.of(new LogTail.Line("2026-11-29 18:00:03", "SEVERE", "mentoring.B", "Failed"),
            new LogTail.Line("2026-11-29 18:00:02", "WARNING", "mentoring.A", "The mail: it waits")), lines);
    }

    @Test
    void aFullServersLogHasTheWordsInTheNextLine() throws IOException {
        List<LogTail.Line> lines = tail(5, """
            [2026-11-29T18:33:56.680+0000] [Payara 6.2025.10] [WARNING] [] [org.example.Source] [tid: _ThreadID=1] [levelValue: 900] [[
              It is late]]
            [2026-11-29T18:33:57.680+0000] [Payara 6.2025.10] [INFO] [] [org.example.Source] [tid: _ThreadID=1] [levelValue: 800] [[
              All is well]]
            """);
        assertEquals(List.of(new LogTail.Line("2026-11-29 18:33:56", "WARNING", "org.example.Source", "It is late")), lines);
    }

    @Test
    void anAddressIsShownWithoutItsSettings() {
        assertEquals("jdbc:postgresql://db/mentoring", DatabaseState.withoutSettings("jdbc:postgresql://db/mentoring?user=a&password=b"));
        assertEquals("jdbc:derby:/srv/db", DatabaseState.withoutSettings("jdbc:derby:/srv/db;create=true"));
    }

    private List<LogTail.Line> tail(int count, String text) throws IOException {
        return LogTail.serious(Files.writeString(folder.resolve("test.log"), text), count);
    }
}
