package mentoring.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the database that {@code mentoring.test.database} names and tells the server of it, before the first test class; with
 * plain unit tests it does nothing.
 */
public class TestServer implements LauncherSessionListener {

    private static final Path FOLDER = Path.of("target", "service-tests");

    private EmbeddedPostgres postgresql;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("mentoring.test.database");
        if (database == null) {
            return;
        }
        try {
            if (database.equals("postgresql")) {
                postgresql = EmbeddedPostgres.start();
                server("org.postgresql.Driver", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres", "postgres");
            } else {
                server("org.apache.derby.jdbc.EmbeddedDriver", "jdbc:derby:memory:mentoring;create=true", "APP");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgresql != null) {
                postgresql.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths are relative to the module, where the server starts too: its options are split at blanks. */
    private static void server(String driver, String url, String user) throws IOException {
        Path commands = Files.write(FOLDER.resolve("commands.txt"), List.of(
            "create-jdbc-connection-pool --restype java.sql.Driver --driverclassname " + driver
                + " --isolationlevel read-committed --maxwait 10000 --property URL=" + escaped(url) + ":user=" + user
                + ":password=" + user + " mentoring",
            "create-jdbc-resource --connectionpoolid mentoring jdbc/mentoring"));
        System.setProperty("payara.startupTimeoutInSeconds", "600");
        System.setProperty("payara.microJar", FOLDER.resolve("payara-micro.jar").toString());
        System.setProperty("payara.cmdOptions", "-Duser.timezone=UTC -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -Dmentoring.hashing=1024"
            + " -Dmentoring.data=" + FOLDER.resolve("data") + " -Dderby.stream.error.file=" + FOLDER.resolve("derby.log"));
        System.setProperty("payara.extraMicroOptions", "--nohazelcast --disablephonehome --prebootcommandfile " + commands
            + " --addlibs " + FOLDER.resolve("drivers"));
    }

    private static String escaped(String value) {
        return value.replaceAll("[:=;]", "\\\\$0");
    }
}
