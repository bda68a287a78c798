package mentoring.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One browser for all browser tests of this process, and one demonstration, started for the first that asks for it; both end with the
 * session of the launcher, which runs many test plans.
 */
public final class SharedInstallation implements LauncherSessionListener {

    private static SharedInstallation shared;

    private Chromium chromium;
    private Installation installation;

    static SharedInstallation get() {
        return shared;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        shared = this;
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
        if (chromium == null) {
            chromium = new Chromium();
        }
        return chromium;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (chromium != null) {
            chromium.close();
        }
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
