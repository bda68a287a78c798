package mentoring.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Looks at all tables at once, and empties them after a test that had to commit. */
@ApplicationScoped
public class Tables {

    @Resource(lookup = "jdbc/mentoring")
    private DataSource dataSource;

    /** Row counts and sums of versions of every table: any change shows. */
    public String fingerprint() throws SQLException {
        StringBuilder print = new StringBuilder();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : names(connection)) {
                print.append(table).append(' ').append(number(statement, "select count(*) from " + table));
                if (has(connection, table, "version")) {
                    print.append('/').append(number(statement, "select coalesce(sum(version), 0) from " + table));
                }
                print.append('\n');
            }
        }
        return print.toString();
    }

    /** Deletes all rows, children first. */
    public void empty() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            List<String> left = names(connection);
            for (int round = 0; !left.isEmpty() && round < 20; round++) {
                List<String> later = new ArrayList<>();
                for (String table : left) {
                    try {
                        statement.executeUpdate("delete from " + table);
                    } catch (SQLException e) {
                        later.add(table);
                    }
                }
                left = later;
            }
            if (!left.isEmpty()) {
                throw new IllegalStateException("Not emptied: " + left);
            }
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.contains("flyway")) {
                    names.add(name);
                }
            }
        }
        names.sort(null);
        return names;
    }

    private static boolean has(Connection connection, String table, String column) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        boolean upper = data.storesUpperCaseIdentifiers();
        try (ResultSet columns = data.getColumns(null, connection.getSchema(), upper ? table.toUpperCase(Locale.ROOT) : table,
            upper ? column.toUpperCase(Locale.ROOT) : column)) {
            return columns.next();
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
