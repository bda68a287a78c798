package mentoring.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.Test;

class MigrationsIT extends ServiceTest {

    @Resource(lookup = "jdbc/mentoring")
    private DataSource dataSource;

    @Test
    void everyStepWasApplied() throws SQLException {
        assertTrue(count("select count(*) from \"flyway_schema_history\" where \"version\" is not null") >= 11);
        assertEquals(0, count("select count(*) from \"flyway_schema_history\" where not \"success\""));
    }

    @Test
    void theTablesAreThere() throws SQLException {
        assertEquals(0, count("select count(*) from municipality where id < 0"));
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
