package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands and settings of the administrator's help, in a system's folders of the test's own. ProxyIT runs those of the proxy,
 * FullServerIT those of Payara Server, SetupIT that of a forgotten password. Only {@code systemctl} is played.
 */
class HelpCommandsIT {

    private static final Set<String> ELSEWHERE = Set.of("nginx.sh", "health.sh", "payara.sh", "reset.sh");
    private static final Set<String> HERE = Set.of("install.sh", "update.sh", "derby-backup.sh", "derby-restore.sh", "postgresql-create.sh",
        "postgresql-backup.sh", "postgresql-restore.sh");

    @TempDir
    private Path root;

    private Path downloads;

    @BeforeEach
    void filesToInstall() throws IOException {
        downloads = Files.createDirectories(root.resolve("downloads"));
        for (String name : new String[] {"mentoring.service", "mentoring.env", "mentoring.sysusers"}) {
            Files.copy(HelpCommands.FOLDER.resolve(name), downloads.resolve(name));
        }
        Files.writeString(downloads.resolve("mentoring.jar"), "a version");
    }

    @Test
    void everyFileOfCommandsIsRunBySomeTest() throws IOException {
        Set<String> all = new TreeSet<>(ELSEWHERE);
        all.addAll(HERE);
        try (Stream<Path> files = Files.list(HelpCommands.FOLDER)) {
            assertEquals(all, files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sh"))
                .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theServiceIsInstalledAndUpdated() throws IOException {
        String etc = root + "/etc/";
        new HelpCommands("install.sh").replace(" /etc/", " " + etc).replace("/opt/", root + "/opt/")
            .replace("systemd-sysusers " + etc, "systemd-sysusers --root=" + root + " " + etc).command("systemctl", played())
            .run(downloads, Map.of());
        assertTrue(Files.readString(root.resolve("etc/passwd")).contains("mentoring:"));
        Path settings = root.resolve("etc/mentoring/mentoring.env");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)));
        assertTheUnitIsSound();
        Files.writeString(downloads.resolve("mentoring.jar"), "the next version");
        new HelpCommands("update.sh").replace("/opt/", root + "/opt/").command("systemctl", played()).run(downloads, Map.of());
        assertEquals("the next version", Files.readString(root.resolve("opt/mentoring/mentoring.jar")));
        assertEquals("a version", Files.readString(root.resolve("opt/mentoring/mentoring.jar.before")));
        assertEquals("daemon-reload\nenable --now mentoring\nstatus mentoring\nstop mentoring\nstart mentoring\n",
            Files.readString(root.resolve("systemctl")));
    }

    /** Java lies where it lies on this machine. */
    private void assertTheUnitIsSound() throws IOException {
        Path unit = root.resolve("etc/systemd/system/mentoring.service");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(unit, Files.readString(unit).replace("/usr/bin/java", java.toString()));
        assertEquals("", HelpCommands.of("systemd-analyze verify " + unit).run(root, Map.of()));
    }

    @Test
    void theBuiltInDatabaseComesBackFromItsCopy() throws IOException, SQLException {
        Path data = Files.createDirectories(root.resolve("var/lib/mentoring"));
        derby(data, "create table kept (word varchar(20))");
        derby(data, "insert into kept values ('before')");
        places("derby-backup.sh").run(root, Map.of());
        derby(data, "update kept set word = 'after'");
        places("derby-restore.sh").run(root, Map.of());
        assertEquals("before", derbyWord(data));
        assertTrue(Files.exists(data.resolve("db.before")));
        assertEquals("stop mentoring\nstart mentoring\nstop mentoring\nstart mentoring\n", Files.readString(root.resolve("systemctl")));
    }

    @Test
    void postgresqlComesBackFromItsCopy() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment = Map.of("PGHOST", "localhost", "PGPORT", "" + server.getPort(), "PGUSER", "postgres");
            as(new HelpCommands("postgresql-create.sh")).run(root, environment);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/mentoring?user=mentoring&password=PASSWORD";
            postgresql(url, "create table kept (word varchar(20))");
            postgresql(url, "insert into kept values ('before')");
            as(places("postgresql-backup.sh")).run(root, environment);
            postgresql(url, "update kept set word = 'after'");
            as(places("postgresql-restore.sh")).run(root, environment);
            try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement();
                 ResultSet word = statement.executeQuery("select word from kept")) {
                assertTrue(word.next());
                assertEquals("before", word.getString(1));
                assertFalse(word.next());
            }
        }
    }

    private HelpCommands places(String file) throws IOException {
        HelpCommands commands = new HelpCommands(file).replace("/var/", root + "/var/");
        return commands.command("systemctl", played());
    }

    /** Without another user: the tests' server knows us. */
    private static HelpCommands as(HelpCommands commands) {
        return commands.replace("runuser -u postgres -- ", "");
    }

    private String played() {
        return "echo \"$@\" >> " + root.resolve("systemctl");
    }

    private static void derby(Path data, String sql) throws SQLException {
        EmbeddedDataSource create = new EmbeddedDataSource();
        create.setDatabaseName(data.resolve("db").toString());
        create.setUser("APP");
        create.setPassword("APP");
        create.setCreateDatabase("create");
        create.getConnection().close();
        StoppedDatabase.change(data, connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private static String derbyWord(Path data) throws SQLException {
        String[] word = new String[1];
        StoppedDatabase.change(data, connection -> {
            try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("select word from kept")) {
                found.next();
                word[0] = found.getString(1);
            }
        });
        return word[0];
    }

    private static void postgresql(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
