package mentoring.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A full Payara Server with a domain and ports of its own, set up by {@code asadmin} as README tells an administrator to. */
final class FullServer implements AutoCloseable {

    private static final Path HOME = Path.of("target", "full-server").toAbsolutePath();
    private static final Path DOMAINS = HOME.resolve("domains");
    private static final String DOMAIN = "mentoring";
    private static final long PATIENCE_MINUTES = 6;

    private final int portBase;

    private FullServer(int portBase) {
        this.portBase = portBase;
    }

    /** Creates the domain, gives it the driver, the data folder and the data source, and starts it. */
    static FullServer start(Path data) throws IOException {
        SharedInstallation.delete(DOMAINS);
        Files.createDirectories(DOMAINS);
        FullServer server = new FullServer(freeBase());
        server.asadmin("create-domain", "--nopassword", "--domaindir", DOMAINS.toString(), "--portbase", "" + server.portBase, DOMAIN);
        server.asadmin("start-domain", "--domaindir", DOMAINS.toString(), DOMAIN);
        try {
            server.equip(data);
            return server;
        } catch (IOException | IllegalStateException e) {
            server.close();
            throw e;
        }
    }

    private void equip(Path data) throws IOException {
        asadmin("add-library", driver("derby"), driver("derbyshared"), driver("derbytools"));
        asadmin("create-jvm-options", "-Dmentoring.data=" + data + ":-Duser.timezone=UTC");
        asadmin("create-jdbc-connection-pool", "--restype", "java.sql.Driver", "--driverclassname", "org.apache.derby.jdbc.EmbeddedDriver",
            "--isolationlevel", "read-committed",
            "--property", "URL=jdbc\\:derby\\:" + data.resolve("db") + ":user=APP:password=APP", "mentoring");
        asadmin("create-jdbc-resource", "--connectionpoolid", "mentoring", "jdbc/mentoring");
        asadmin("set", "configs.config.server-config.network-config.protocols.protocol.http-listener-1.http.cookie-same-site-enabled=true");
        asadmin("restart-domain", "--domaindir", DOMAINS.toString(), DOMAIN);
    }

    void deploy(Path ear) throws IOException {
        asadmin("deploy", "--name", "mentoring", ear.toString());
    }

    String address() {
        return "http://localhost:" + (portBase + 80) + "/";
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--domaindir", DOMAINS.toString(), DOMAIN);
    }

    private void asadmin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("payara6/bin/asadmin").toString(), "--interactive=false", "--port",
            Integer.toString(portBase + 48)));
        command.addAll(List.of(words));
        Path said = Files.createTempFile(HOME, "asadmin", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException(List.of(words) + " failed: " + Files.readString(said));
    }

    private static String driver(String name) {
        return HOME.resolve("drivers").resolve(name + ".jar").toString();
    }

    /** A hundred ports in a row of which those that the domain opens are free. */
    private static int freeBase() {
        Random random = new Random();
        while (true) {
            int base = 20_000 + 100 * random.nextInt(120);
            if (free(base + 48) && free(base + 80) && free(base + 81) && free(base + 37) && free(base + 86)) {
                return base;
            }
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
