package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mentoring.jar --db}: the same program on PostgreSQL. */
class PostgresqlIT {

    @TempDir
    private static Path cluster;

    private static Postgresql postgresql;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        postgresql = Postgresql.start(cluster);
    }

    @AfterAll
    static void stop() throws IOException {
        postgresql.close();
    }

    @Test
    void theDemonstrationLivesInTheNamedDatabase() throws IOException, SQLException {
        try (Installation installation = Installation.start(Postgresql.environment("postgres"), folder,
            postgresql.options("--demo"))) {
            assertTrue(installation.running());
            assertFalse(Files.exists(folder.resolve("db")));
        }
        try (Connection connection = postgresql.connection(); Statement statement = connection.createStatement();
             ResultSet applied = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            applied.next();
            assertTrue(applied.getInt(1) > 10);
        }
    }

    @Test
    void aDatabaseThatGoesAwayAndComesBackIsSaidSo() throws IOException, SQLException {
        try (Installation installation = Installation.start(Postgresql.environment("postgres"), folder,
            postgresql.options("--demo"))) {
            PostedForms curator = new PostedForms(installation.address()).logIn(installation.login("curator"));
            String person = curator.get("people/list").replaceAll("(?s).*?/(people/edit[^\"]*).*", "$1").replace("&amp;", "&");
            Map<String, String> fields = PostedForms.fields(curator.get(person), "form");
            allowConnections(false);
            assertTrue(curator.get("people/list").contains("Нет связи с базой данных"));
            assertTrue(curator.press("people/edit", "form", "form:save", fields).contains("Нет связи с базой данных"));
            allowConnections(true);
            assertTrue(curator.get("people/list").contains("Все люди"));
        }
    }

    private static void allowConnections(boolean allowed) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgresql.url("template1"), "postgres", "postgres");
             Statement statement = connection.createStatement()) {
            statement.execute("alter database postgres allow_connections " + allowed);
            if (!allowed) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
            }
        }
    }

    @Test
    void whateverKeepsItFromTheDatabaseIsToldInOneLine() throws IOException, InterruptedException {
        String known = postgresql.url("postgres");
        String unknown = postgresql.url("elsewhere");
        String nowhere = "jdbc:postgresql://localhost:" + Installation.freePort() + "/postgres";
        assertRefused("The database refused user nobody: check MENTORING_DB_USER and MENTORING_DB_PASSWORD", "nobody", known);
        assertRefused("The database does not exist: " + unknown, "postgres", unknown);
        assertRefused("Set MENTORING_DB_USER and MENTORING_DB_PASSWORD for the PostgreSQL database", "", known);
        assertRefused("The database cannot be reached: " + nowhere, "postgres", nowhere);
    }

    private void assertRefused(String beginning, String user, String url) throws IOException, InterruptedException {
        Installation.Ended ended = Installation.run(Postgresql.environment(user), "--db", url, "--data", folder.toString(),
            "--port", "" + Installation.freePort());
        assertEquals(1, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith(beginning), ended.err());
    }
}
