package mentoring.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Commands as the administrator's help shows them, run line by line until one fails. A test may put its own places in for the system's,
 * and its own programs in for those that only a whole system has.
 */
final class HelpCommands {

    /** Where the help keeps its files. */
    static final Path FOLDER = Path.of("..", "mentoring-web", "src", "main", "webapp", "WEB-INF", "deploy").toAbsolutePath().normalize();

    private static final long PATIENCE_MINUTES = 10;

    private final Map<String, String> programs = new LinkedHashMap<>();
    private String text;

    private HelpCommands() {
    }

    HelpCommands(String file) throws IOException {
        text = Files.readString(FOLDER.resolve(file));
    }

    /** A command of the test's own. */
    static HelpCommands of(String command) {
        HelpCommands commands = new HelpCommands();
        commands.text = command;
        return commands;
    }

    /** Another text in the place of one that must be there. */
    HelpCommands replace(String shown, String here) {
        if (!text.contains(shown)) {
            throw new IllegalArgumentException(shown + " is not in " + text);
        }
        text = text.replace(shown, here);
        return this;
    }

    /** A program of the test's own, a line of shell. */
    HelpCommands command(String name, String line) {
        programs.put(name, line);
        return this;
    }

    /** Runs all of it; what it said. Fails where a command fails. */
    String run(Path folder, Map<String, String> environment) throws IOException {
        Path bin = Files.createTempDirectory(Files.createDirectories(Installation.FOLDER), "bin");
        for (Map.Entry<String, String> program : programs.entrySet()) {
            Path file = Files.writeString(bin.resolve(program.getKey()), "#!/bin/sh\n" + program.getValue() + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path script = Files.writeString(bin.resolve("commands"), text);
        Path said = bin.resolve("said");
        ProcessBuilder builder = new ProcessBuilder("sh", "-eu", script.toString()).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(said.toFile());
        builder.environment().put("PATH", bin + ":" + System.getenv("PATH") + ":/usr/sbin:/sbin");
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0) {
                return Files.readString(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException(text + "\nfailed: " + Files.readString(said));
    }
}
