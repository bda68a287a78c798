package mentoring.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One demonstration and one browser for all browser tests of a run; both end with it. */
final class SharedInstallation implements AutoCloseable {

    private final Installation installation;
    private final Chromium chromium;

    private SharedInstallation() throws IOException {
        Path data = Installation.FOLDER.resolve("demo");
        delete(data);
        installation = FilledDemo.start(data);
        chromium = new Chromium();
    }

    static SharedInstallation of(ExtensionContext context) throws IOException {
        ExtensionContext.Store store = context.getRoot().getStore(Namespace.create(SharedInstallation.class));
        SharedInstallation shared = store.get(SharedInstallation.class, SharedInstallation.class);
        if (shared == null) {
            shared = new SharedInstallation();
            store.put(SharedInstallation.class, shared);
        }
        return shared;
    }

    Installation installation() {
        return installation;
    }

    Chromium chromium() {
        return chromium;
    }

    @Override
    public void close() {
        chromium.close();
        installation.close();
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
