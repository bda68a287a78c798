package mentoring.endtoend;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server for a test: it can be killed and comes back on the same folder and port. It writes to the disk before it confirms. */
final class Postgresql implements AutoCloseable {

    private static final long PATIENCE_MINUTES = 2;

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private Postgresql(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts on an empty folder, which stays when it stops. */
    static Postgresql start(Path folder) throws IOException {
        Postgresql postgresql = new Postgresql(folder, Installation.freePort());
        postgresql.startAgain();
        return postgresql;
    }

    /** Starts on what the folder holds. */
    void startAgain() throws IOException {
        server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).setPort(port)
            .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on").start();
    }

    /** Ends every process of the server without a warning, as a power cut does. */
    void kill() throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.children().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            try {
                process.onExit().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("PostgreSQL does not end", e);
            }
        }
        server.close();
    }

    /** Options of the program that make it use this server. */
    String[] options(String... more) {
        List<String> all = new ArrayList<>(List.of("--db", url("postgres")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** The environment of a program that logs in as a user of this server. */
    static Map<String, String> environment(String user) {
        return Map.of("LANG", "C", "MENTORING_DB_USER", user, "MENTORING_DB_PASSWORD", user);
    }

    /** The address of a database. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** A connection of the test's own. */
    Connection connection() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
