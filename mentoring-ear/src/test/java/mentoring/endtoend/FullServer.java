package mentoring.endtoend;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A full Payara Server with a domain and ports of its own, set up by the commands of the administrator's help. */
final class FullServer implements AutoCloseable {

    private static final Path HOME = Path.of("target", "full-server").toAbsolutePath();
    private static final Path DOMAINS = HOME.resolve("domains");
    private static final String DOMAIN = "mentoring";
    private static final Path ASADMIN = HOME.resolve("payara6/bin/asadmin");
    private static final long PATIENCE_MINUTES = 6;
    /** For each command and for the server that it starts: less speed in the long run, half the processor time of a start. */
    private static final Map<String, String> ENVIRONMENT = Map.of("AS_JAVA", System.getProperty("java.home"), "JAVA_TOOL_OPTIONS",
        String.join(" ", Installation.QUICK_START));

    private final int portBase;

    private FullServer(int portBase) {
        this.portBase = portBase;
    }

    /** Creates the domain and starts it, gives it the driver, the data folder and the data source, and deploys the application. */
    static FullServer start(Path data, Path ear) throws IOException {
        SharedInstallation.delete(DOMAINS);
        Files.createDirectories(DOMAINS);
        FullServer server = new FullServer(freeBase());
        server.asadmin("create-domain", "--nopassword", "--domaindir", DOMAINS.toString(), "--portbase", "" + server.portBase, DOMAIN);
        server.asadmin("start-domain", "--domaindir", DOMAINS.toString(), DOMAIN);
        try {
            server.equip(data, ear);
            return server;
        } catch (IOException | IllegalStateException e) {
            server.close();
            throw e;
        }
    }

    /** Runs the very commands of the administrator's help, in a folder that holds what they name. */
    private void equip(Path data, Path ear) throws IOException {
        Path folder = Files.createDirectories(HOME.resolve("help"));
        for (String driver : List.of("derby.jar", "derbyshared.jar", "derbytools.jar")) {
            Files.copy(HOME.resolve("drivers").resolve(driver), folder.resolve(driver), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(ear, folder.resolve("mentoring.ear"), StandardCopyOption.REPLACE_EXISTING);
        HelpCommands commands = new HelpCommands("payara.sh").replace("/srv/mentoring", data.toString())
            .replace("asadmin restart-domain", "asadmin restart-domain --domaindir " + DOMAINS + " " + DOMAIN)
            .command("asadmin", ASADMIN + " --interactive=false --port " + (portBase + 48) + " \"$@\"");
        commands.run(folder, ENVIRONMENT);
    }

    String address() {
        return "http://localhost:" + (portBase + 80) + "/";
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--domaindir", DOMAINS.toString(), DOMAIN);
    }

    private void asadmin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(ASADMIN.toString(), "--interactive=false", "--port",
            Integer.toString(portBase + 48)));
        command.addAll(List.of(words));
        Path said = Files.createTempFile(HOME, "asadmin", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(ENVIRONMENT);
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
