package mentoring.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mentoring.jar --db}: the same program on PostgreSQL. */
class PostgresqlIT extends BrowserTest {

    @TempDir
    private static Path cluster;

    @TempDir
    private static Path folder;

    private static Postgresql postgresql;
    private static Installation installation;

    @BeforeAll
    static void start() throws IOException {
        postgresql = Postgresql.start(cluster);
        installation = Installation.start(Postgresql.environment("postgres"), folder.resolve("demo"), postgresql.options("--demo"));
    }

    @AfterAll
    static void stop() throws IOException {
        installation.close();
        postgresql.close();
    }

    @Test
    void theDemonstrationLivesInTheNamedDatabase() throws SQLException {
        assertTrue(installation.running());
        assertFalse(Files.exists(folder.resolve("demo").resolve("db")));
        try (Connection connection = postgresql.connection(); Statement statement = connection.createStatement();
             ResultSet applied = statement.executeQuery("select count(*) from flyway_schema_history where success")) {
            applied.next();
            assertTrue(applied.getInt(1) > 10);
        }
    }

    @Test
    void aDatabaseThatGoesAwayAndComesBackIsSaidSo() throws SQLException {
        Visitor curator = strangerAt(installation.address(), Screen.DESK).logIn(installation.login("curator"));
        Hands hands = PersonForm.open(curator);
        PersonForm.fill(hands, "Возвратова");
        Page form = curator.page();
        allowConnections(false);
        hands.at("form:save").click();
        assertThat(form.locator("[data-trouble]")).containsText("нет связи с базой данных");
        Page other = form.context().newPage();
        other.navigate(installation.address() + "people/list");
        assertThat(other.locator("h1")).hasText("Нет связи с базой данных");
        curator.forgive();

        allowConnections(true);
        form.locator("[data-again]").click();
        hands.isAt("people/person").reads("Возвратова");
        other.navigate(installation.address() + "people/list");
        assertThat(other.locator("main a[href*='people/person']").first()).isVisible();
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
        Installation.Ended ended = Installation.run(Postgresql.environment(user), "--db", url, "--data", folder.resolve("refused").toString(),
            "--port", "" + Installation.freePort());
        assertEquals(1, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith(beginning), ended.err());
    }
}
