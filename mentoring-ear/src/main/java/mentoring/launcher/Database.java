package mentoring.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** The database that the application will use: Derby inside the data folder, or a PostgreSQL server. */
record Database(String driver, String url, String user, String password) {

    private static final String DERBY = "org.apache.derby.jdbc.EmbeddedDriver";
    private static final String POSTGRESQL = "org.postgresql.Driver";

    static Database of(Options options, DataFolder folder, Map<String, String> environment) throws StartProblem {
        if (options.database() == null) {
            return new Database(DERBY, "jdbc:derby:" + folder.database() + ";create=true", "APP", "APP");
        }
        String user = environment.get("MENTORING_DB_USER");
        if (user == null || user.isBlank()) {
            throw new StartProblem("Set MENTORING_DB_USER and MENTORING_DB_PASSWORD for the PostgreSQL database");
        }
        return new Database(POSTGRESQL, options.database(), user, environment.getOrDefault("MENTORING_DB_PASSWORD", ""));
    }

    boolean embedded() {
        return driver.equals(DERBY);
    }

    /** The address with the setting that the application's many inserts need, and the one that keeps people's data out of the log. */
    String poolUrl() {
        return embedded() ? url : with(with(url, "reWriteBatchedInserts", "true"), "logServerErrorDetail", "false");
    }

    private static String with(String address, String setting, String value) {
        return address.contains(setting) ? address : address + (address.contains("?") ? "&" : "?") + setting + "=" + value;
    }

    /** Asks the PostgreSQL server for a connection, so that a wrong address or password is told before anything starts. */
    void probe(DataFolder folder) throws StartProblem {
        if (embedded()) {
            return;
        }
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "10");
        login.setProperty("loginTimeout", "15");
        try {
            Path jar = folder.unpack("/MICRO-INF/lib/postgresql.jar");
            try (URLClassLoader drivers = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
                Driver postgresql = (Driver) drivers.loadClass(POSTGRESQL).getDeclaredConstructor().newInstance();
                try (Connection connection = postgresql.connect(url, login)) {
                    if (connection == null) {
                        throw new StartProblem("The database address is not understood: " + url);
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartProblem(explain(e), e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new StartProblem("The PostgreSQL driver could not be loaded (" + StartProblem.reason(e) + ")", e);
        }
    }

    /** Puts an embedded database to rest; it answers with an exception by design. */
    static void shutDown(ClassLoader loader) {
        try {
            Driver derby = (Driver) loader.loadClass(DERBY).getDeclaredConstructor().newInstance();
            derby.connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException | ReflectiveOperationException e) {
            System.out.println("Database: " + StartProblem.reason(e));
        }
    }

    private String explain(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return "The database refused user " + user + ": check MENTORING_DB_USER and MENTORING_DB_PASSWORD";
        }
        if (state.equals("3D000")) {
            return "The database does not exist: " + url;
        }
        return "The database cannot be reached: " + url + " (" + StartProblem.reason(e) + ")";
    }
}
