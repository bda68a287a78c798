package mentoring.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** What the database says of itself. */
@ApplicationScoped
public class DatabaseState {

    private static final Logger LOG = Logger.getLogger(DatabaseState.class.getName());

    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "jdbc/mentoring")
    private DataSource dataSource;

    /** A step that brought the database to its version. */
    public record Migration(String version, String description) implements Serializable {
    }

    /**
     * The database.
     *
     * @param url        its address without settings, hence without a password
     * @param bytes      its size; null where it lies in the data folder
     * @param migrations the steps it has taken, the latest first
     */
    public record Facts(String product, String version, String url, Long bytes, List<Migration> migrations) implements Serializable {

        /** True for the database in the data folder. */
        public boolean embedded() {
            return product.contains("Derby");
        }
    }

    /** True while the database answers; for whoever watches over the installation. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }

    /** All that is known of it. */
    Facts facts() {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            DatabaseMetaData about = connection.getMetaData();
            boolean embedded = about.getDatabaseProductName().contains("Derby");
            return new Facts(about.getDatabaseProductName(), about.getDatabaseProductVersion(), withoutSettings(about.getURL()),
                embedded ? null : size(statement), migrations(statement));
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked", e);
        }
    }

    /** Settings, among them a password that somebody may have put there, follow a question mark or a semicolon. */
    static String withoutSettings(String url) {
        return url.replaceAll("[?;].*", "");
    }

    private static Long size(Statement statement) throws SQLException {
        try (ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    private static List<Migration> migrations(Statement statement) throws SQLException {
        List<Migration> migrations = new ArrayList<>();
        try (ResultSet step = statement.executeQuery("select \"version\", \"description\" from \"flyway_schema_history\""
            + " where \"version\" is not null order by \"installed_rank\" desc")) {
            while (step.next()) {
                migrations.add(new Migration(step.getString(1), step.getString(2)));
            }
        }
        return migrations;
    }
}
