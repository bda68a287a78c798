package mentoring.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds everything of one installation: {@code db} (the database), {@code logs}, and {@code server} (the running
 * server's own files, new at each start). It belongs to one process at a time.
 */
class DataFolder {

    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(String name) throws StartProblem {
        Path root = path(name);
        try {
            Files.createDirectories(root);
            FileLock lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock == null) {
                throw new StartProblem("The data folder is in use by another process: " + name);
            }
            DataFolder folder = new DataFolder(root.toRealPath(), lock);
            delete(folder.server());
            Files.createDirectories(folder.server());
            Files.createDirectories(folder.logs());
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw new StartProblem("The data folder is not a folder: " + name, e);
        } catch (IOException e) {
            throw new StartProblem("Cannot write to the data folder " + name + " (" + StartProblem.reason(e) + ")", e);
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("db");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path server() {
        return root.resolve("server");
    }

    boolean locked() {
        return lock.isValid();
    }

    /** Copies a file out of mentoring.jar into the server's part of the folder. */
    Path unpack(String resource) throws IOException {
        Path target = server().resolve(resource.substring(resource.lastIndexOf('/') + 1));
        try (InputStream in = DataFolder.class.getResourceAsStream(resource)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }

    /** In a bare locale the JVM cannot name files outside ASCII, neither a folder given to it nor the one it was started in. */
    private static Path path(String name) throws StartProblem {
        try {
            Path path = Path.of(name).toAbsolutePath();
            if (path.toString().indexOf('\uFFFD') < 0) {
                return path;
            }
        } catch (InvalidPathException e) {
            // said below in the user's terms
        }
        throw new StartProblem("This locale cannot name the data folder: put LC_ALL=C.UTF-8 in front of the command, or use Latin letters");
    }

    private static void delete(Path folder) throws IOException {
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
