package mentoring.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demonstration, filled once for all processes of a test run (Maven clears the folder before): whoever needs one of his own starts on
 * a copy.
 */
final class FilledDemo {

    private static final Path FILLED = Installation.FOLDER.resolveSibling("filled");
    private static final Path CONSOLE = FILLED.resolve("console");
    private static final Path LOCK = FILLED.resolveSibling("filled.lock");

    private FilledDemo() {
    }

    /** Starts the demonstration on an empty folder. */
    static Installation start(Path data) throws IOException {
        copyTo(data);
        return Installation.start(data, "--demo");
    }

    /** Puts the demonstration into an empty folder. */
    static void copyTo(Path data) throws IOException {
        fill();
        Path from = FILLED.resolve("db");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        Files.createDirectories(data);
        all.forEach(path -> copy(path, data.resolve("db").resolve(from.relativize(path).toString())));
    }

    /** The first log-in of a role. */
    static Login login(String role) throws IOException {
        fill();
        return Login.first(Files.readAllLines(CONSOLE), role);
    }

    private static synchronized void fill() throws IOException {
        Files.createDirectories(LOCK.getParent());
        try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(CONSOLE)) {
                SharedInstallation.delete(FILLED);
                Installation filler = Installation.start(FILLED, "--demo");
                filler.stop();
                Files.write(CONSOLE, filler.console());
            }
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
