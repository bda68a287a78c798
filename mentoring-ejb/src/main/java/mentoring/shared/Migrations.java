package mentoring.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the database to the program's version before anything else of the application starts; the same steps on both databases. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    /** System property that carries one line of explanation to whoever started the application. */
    public static final String START_PROBLEM = "mentoring.start.problem";

    @Resource(lookup = "jdbc/mentoring")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            Flyway flyway = flyway();
            refuseNewer(flyway);
            flyway.migrate();
            raiseLimits();
        } catch (FlywayException | SQLException e) {
            if (System.getProperty(START_PROBLEM) == null) {
                System.setProperty(START_PROBLEM, "The database could not be prepared: " + e.getMessage().lines().findFirst().orElse(""));
            }
            throw new IllegalStateException("Migration failed", e);
        }
    }

    private Flyway flyway() throws SQLException {
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(dataSource).locations("classpath:db")
            .placeholders(placeholders()).ignoreMigrationPatterns(new String[0]).load();
    }

    private Map<String, String> placeholders() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
            return derby ? Map.of("clob", "clob", "blob", "blob", "binary", "")
                : Map.of("clob", "text", "blob", "bytea", "binary", "collate \"C\"");
        }
    }

    /**
     * Derby locks a whole table once a transaction has locked more rows than this (a roster of 10,000 people writes three rows each), and
     * compiles a statement anew that is not among so many remembered ones. The database keeps the settings and heeds them from its next
     * start on; the launcher says the same for the first.
     */
    private void raiseLimits() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().contains("Derby")) {
                statement.execute("call syscs_util.syscs_set_database_property('derby.locks.escalationThreshold', '40000')");
                statement.execute("call syscs_util.syscs_set_database_property('derby.language.statementCache.size', '2000')");
            }
        }
    }

    private static void refuseNewer(Flyway flyway) {
        String known = null;
        String newer = null;
        for (MigrationInfo step : flyway.info().all()) {
            if (step.getState() == MigrationState.FUTURE_SUCCESS || step.getState() == MigrationState.FUTURE_FAILED) {
                newer = step.getVersion().toString();
            } else if (step.getVersion() != null) {
                known = step.getVersion().toString();
            }
        }
        if (newer != null) {
            System.setProperty(START_PROBLEM,
                "The database is newer than this program (database version " + newer + ", program version " + known + ").");
            throw new FlywayException("database newer than the program");
        }
    }
}
