package mentoring.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prepares the database of a suite, or the one that {@code mentoring.test.database} names for single classes, and tells the server of it
 * before the first test; with plain unit tests it does nothing.
 */
public class TestServer implements TestExecutionListener {

    private static final Path FOLDER = Path.of("target", "service-tests");

    private EmbeddedPostgres postgresql;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        String database = database(plan);
        try {
            if ("postgresql".equals(database)) {
                postgresql = EmbeddedPostgres.start();
                server(database, "org.postgresql.Driver", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres", "postgres");
            } else if (database != null) {
                server(database, "org.apache.derby.jdbc.EmbeddedDriver", "jdbc:derby:memory:mentoring;create=true", "APP");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String database(TestPlan plan) {
        return plan.getRoots().stream().flatMap(root -> plan.getDescendants(root).stream()).map(TestServer::named).filter(name -> name != null)
            .findFirst().orElse(System.getProperty("mentoring.test.database"));
    }

    private static String named(TestIdentifier test) {
        OnDatabase named = test.getSource().filter(ClassSource.class::isInstance).map(ClassSource.class::cast)
            .map(source -> source.getJavaClass().getAnnotation(OnDatabase.class)).orElse(null);
        return named == null ? null : named.value();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            if (postgresql != null) {
                postgresql.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths are relative to the module, where the server starts too: its options are split at blanks. */
    private static void server(String database, String driver, String url, String user) throws IOException {
        Path own = Files.createDirectories(FOLDER.resolve(database));
        Path commands = Files.write(own.resolve("commands.txt"), List.of(
            "create-jdbc-connection-pool --restype java.sql.Driver --driverclassname " + driver
                + " --isolationlevel read-committed --maxwait 10000 --property URL=" + escaped(url) + ":user=" + user
                + ":password=" + user + " mentoring",
            "create-jdbc-resource --connectionpoolid mentoring jdbc/mentoring"));
        System.setProperty("payara.startupTimeoutInSeconds", "600");
        System.setProperty("payara.microJar", FOLDER.resolve("payara-micro.jar").toString());
        System.setProperty("payara.cmdOptions", "-Duser.timezone=UTC -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -Dmentoring.hashing=1024"
            + " -Dmentoring.data=" + own.resolve("data") + " -Dderby.stream.error.file=" + own.resolve("derby.log"));
        System.setProperty("payara.extraMicroOptions", "--nohazelcast --disablephonehome --prebootcommandfile " + commands
            + " --addlibs " + FOLDER.resolve("drivers"));
    }

    private static String escaped(String value) {
        return value.replaceAll("[:=;]", "\\\\$0");
    }
}
