package mentoring.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The demonstration, filled once for all tests of a run: whoever needs one of his own starts on a copy. */
final class FilledDemo {

    private static final Path FILLED = Installation.FOLDER.resolve("filled");
    private static boolean filled;

    private FilledDemo() {
    }

    /** Starts the demonstration on an empty folder. */
    static Installation start(Path data) throws IOException {
        fill();
        Path from = FILLED.resolve("db");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        Files.createDirectories(data);
        all.forEach(path -> copy(path, data.resolve("db").resolve(from.relativize(path).toString())));
        return Installation.start(data, "--demo");
    }

    private static synchronized void fill() throws IOException {
        if (!filled) {
            SharedInstallation.delete(FILLED);
            Installation.start(FILLED, "--demo").stop();
            filled = true;
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
