package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The Derby database of a data folder whose program is stopped. A data source and not {@code DriverManager}: putting the engine to rest
 * takes its driver away from every later test of the same JVM.
 */
public final class StoppedDatabase {

    private StoppedDatabase() {
    }

    /** Work done on a connection of the stopped program's database. */
    public interface Work {

        /** @throws SQLException of the database */
        void on(Connection connection) throws SQLException;
    }

    /** Does the work and leaves the database to the next program. */
    public static void change(Path data, Work work) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(data.resolve("db").toString());
        source.setUser("APP");
        source.setPassword("APP");
        try (Connection connection = source.getConnection()) {
            work.on(connection);
        }
        source.setShutdownDatabase("shutdown");
        assertEquals("08006", assertThrows(SQLException.class, source::getConnection).getSQLState());
    }
}
