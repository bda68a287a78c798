package mentoring.endtoend;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A running {@code mentoring.jar}, in a bare locale unless told otherwise. */
public final class Installation implements AutoCloseable {

    /** Where the tests of this process keep data folders, logs and pictures. */
    public static final Path FOLDER = Path.of("target", "end-to-end", System.getProperty("mentoring.fork", "0")).toAbsolutePath();

    private static final Path JAR = Path.of("target", "mentoring.jar").toAbsolutePath();
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** Half the processor time of a start, for less speed in the long run, above all in hashing. */
    static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Dmentoring.hashing=1024");
    private static final long PATIENCE_MINUTES = 5;

    private final Process process;
    private final List<String> console;

    private Installation(Process process, List<String> console) {
        this.process = process;
        this.console = console;
    }

    /** What a command that came to its end has said. */
    public record Ended(int code, String out, String err) {
    }

    /** Starts on a data folder and a free port, and waits for the address on the console. */
    public static Installation start(Path data, String... options) throws IOException {
        return start(Map.of("LANG", "C"), data, options);
    }

    /** Starts with additions to the environment. */
    public static Installation start(Map<String, String> environment, Path data, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port", Integer.toString(freePort()), "--data", data.toString()));
        all.addAll(List.of(options));
        return start(command(environment, all));
    }

    /** Starts by a command of the test's own making. */
    public static Installation start(ProcessBuilder command) throws IOException {
        Files.createDirectories(FOLDER);
        Path errors = Files.createTempFile(FOLDER, "console", ".err");
        Process process = command.redirectError(errors.toFile()).start();
        CompletableFuture<List<String>> console = CompletableFuture.supplyAsync(() -> readToAddress(process));
        try {
            return new Installation(process, console.orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join());
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw new IllegalStateException("No start with " + command.command() + ": " + Files.readString(errors), e);
        }
    }

    /** Runs a command that is expected to end by itself. */
    public static Ended run(Map<String, String> environment, String... options) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        File out = File.createTempFile("run", ".out", FOLDER.toFile());
        File err = File.createTempFile("run", ".err", FOLDER.toFile());
        Process process = command(environment, List.of(options)).redirectOutput(out).redirectError(err).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Did not end: " + List.of(options));
        }
        return new Ended(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** All lines that the console has shown, the address last. */
    public List<String> console() {
        return console;
    }

    /** The address of the first page, with a slash at its end. */
    public String address() {
        return console.get(console.size() - 1);
    }

    /** The log-ins that the console named. */
    public List<Login> logins() {
        return Login.all(console);
    }

    /** The first log-in of a role. */
    public Login login(String role) {
        return Login.first(console, role);
    }

    /** Ends the process as Ctrl-C or a service manager does, and waits; the exit code. */
    public int stop() {
        process.destroy();
        return end();
    }

    /** Ends the process without a warning, as a power cut does. */
    public int kill() {
        process.destroyForcibly();
        return end();
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    public boolean running() {
        return process.isAlive();
    }

    @Override
    public void close() {
        stop();
    }

    private int end() {
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The process does not end");
    }

    private static ProcessBuilder command(Map<String, String> environment, List<String> options) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(QUICK_START);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("LC_ALL");
        builder.environment().putAll(environment);
        return builder;
    }

    private static List<String> readToAddress(Process process) {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.startsWith("http://")) {
                    return lines;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("The console ended without an address: " + lines);
    }
}
