package mentoring.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One browser for all browser tests of a run, and one demonstration, started for the first that asks for it; both end with the run. */
final class SharedInstallation implements AutoCloseable {

    private final Chromium chromium = new Chromium();
    private Installation installation;

    static SharedInstallation of(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(Namespace.create(SharedInstallation.class));
        SharedInstallation shared = store.get(SharedInstallation.class, SharedInstallation.class);
        if (shared == null) {
            shared = new SharedInstallation();
            store.put(SharedInstallation.class, shared);
        }
        return shared;
    }

    Installation installation() {
        if (installation == null) {
            installation = demo();
        }
        return installation;
    }

    private static Installation demo() {
        try {
            Path data = Installation.FOLDER.resolve("demo");
            delete(data);
            return FilledDemo.start(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chromium chromium() {
        return chromium;
    }

    @Override
    public void close() {
        chromium.close();
        if (installation != null) {
            installation.close();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
