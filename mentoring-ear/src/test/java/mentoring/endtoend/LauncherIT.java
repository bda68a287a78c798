package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line from outside: what it says, how it ends, what it leaves on the disk. */
class LauncherIT {

    private static final Map<String, String> BARE = Map.of("LANG", "C");
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryOption() throws IOException, InterruptedException {
        Installation.Ended ended = Installation.run(BARE, "--help");
        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        for (String option : new String[] {"--port", "--host", "--proxy", "--data", "--db", "--demo", "--reset-administrator",
            "--help"}) {
            assertTrue(ended.out().contains("  " + option + " "), option);
        }
    }

    @Test
    void anUnknownOptionIsToldInOneLine() throws IOException, InterruptedException {
        assertRefused(Installation.run(BARE, "--colour"), 2, "Unknown option: --colour (see --help)");
    }

    @Test
    void aBusyPortIsToldInOneLine() throws IOException, InterruptedException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Installation.Ended ended = Installation.run(BARE, "--demo", "--data", folder.toString(), "--port", "" + busy.getLocalPort());
            assertRefused(ended, 1, "Cannot listen on port " + busy.getLocalPort());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneLine() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(run(file), 1, "The data folder is not a folder: " + file);
        assertRefused(run(file.resolve("below")), 1, "Cannot write to the data folder " + file.resolve("below"));
        assertRefused(run(Path.of("/proc/mentoring")), 1, "Cannot write to the data folder /proc/mentoring");
    }

    @Test
    void aNameThatTheLocaleCannotExpressIsToldInOneLine() throws IOException, InterruptedException {
        Path parent = Files.createDirectory(folder.resolve("plain"));
        Process shell = inLocale("C", parent, "").start();
        String err = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertRefused(new Installation.Ended(shell.waitFor(), "", err), 1, "The locale cannot name this folder");
        assertEquals(0, parent.toFile().list().length);
    }

    @Test
    void anInstallationServesStopsAndStartsAgainOnItsFolder() throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        try (Installation first = FilledDemo.start(data)) {
            assertEquals(200, status(first.address()));
            assertTrue(first.console().stream().allMatch(line -> line.chars().allMatch(letter -> letter < 128)), "ASCII console");
            assertNamesEachRole(first);
            assertRefused(run(data), 1, "The data folder is in use by another process: " + data);
            assertEquals(200, status(first.address()));
            assertEquals(TERMINATED, first.stop());
        }
        assertAll(
            () -> assertFalse(Files.exists(data.resolve("server")), "the server's own files"),
            () -> assertFalse(Files.exists(data.resolve("db").resolve("db.lck")), "the database was put to rest"),
            () -> assertTrue(Files.readString(data.resolve("logs").resolve("derby.log")).contains("Shutting down instance")));
        try (Installation again = Installation.start(data, "--demo")) {
            assertEquals(200, status(again.address()));
            assertNamesEachRole(again);
        }
        pretendNewer(data);
        assertRefused(run(data), 1, "Starting; filling a new demonstration takes a minute or two\n", "The database is newer than this program");
    }

    @Test
    void aFolderMayBearAnyName() throws IOException {
        int port = Installation.freePort();
        try (Installation named = Installation.start(inLocale("C.UTF-8", folder, "--port " + port))) {
            assertEquals(200, status(named.address()));
        }
    }

    /** A start on a folder named with a Cyrillic letter and a blank; by a shell, since the tests' own locale may not know the letter. */
    private static ProcessBuilder inLocale(String locale, Path parent, String options) {
        String command = "LC_ALL=" + locale + " exec \"$1\" -jar \"$2\" --data \"$(printf '\\320\\266 7%%')\" " + options;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder("sh", "-c", command, "sh", java, Path.of("target", "mentoring.jar").toAbsolutePath().toString())
            .directory(parent.toFile());
    }

    private Installation.Ended run(Path data) throws IOException, InterruptedException {
        return Installation.run(BARE, "--demo", "--data", data.toString(), "--port", "" + Installation.freePort());
    }

    private static void assertRefused(Installation.Ended ended, int code, String beginning) {
        assertRefused(ended, code, "", beginning);
    }

    private static void assertRefused(Installation.Ended ended, int code, String out, String beginning) {
        assertEquals(code, ended.code(), ended.err());
        assertEquals(out, ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith(beginning), ended.err());
    }

    private static void assertNamesEachRole(Installation installation) {
        Set<String> roles = installation.logins().stream().map(Login::role).collect(Collectors.toSet());
        assertEquals(Set.of("administrator", "methodologist", "director", "curator", "mentor", "mentee"), roles);
    }

    private static int status(String address) throws IOException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Notes a migration that this program does not know. */
    private static void pretendNewer(Path data) throws SQLException {
        StoppedDatabase.change(data, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                    "installed_by", "installed_on", "execution_time", "success")
                    values (9999, '9999', 'from the future', 'SQL', 'V9999.sql', 1, 'APP', current_timestamp, 1, true)""");
            }
        });
    }
}
