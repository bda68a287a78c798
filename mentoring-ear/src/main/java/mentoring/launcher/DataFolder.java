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
    private final Path server;
    private final FileLock lock;

    private DataFolder(Path root, Path server, FileLock lock) {
        this.root = root;
        this.server = server;
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
            Path real = root.toRealPath();
            delete(real.resolve("server"));
            Files.createDirectories(real.resolve("logs"));
            return new DataFolder(real, server(real), lock);
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
        return server;
    }

    /** Frees the place of the server's own files, once it has stopped. */
    void clearServer() {
        try {
            delete(server);
        } catch (IOException e) {
            System.out.println("Left behind: " + server + " (" + StartProblem.reason(e) + ")");
        }
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
            if (System.getProperty("user.dir").indexOf('\uFFFD') < 0) {
                return Path.of(name).toAbsolutePath();
            }
        } catch (InvalidPathException e) {
            // said below in the user's terms
        }
        throw new StartProblem("The locale cannot name this folder: put LC_ALL=C.UTF-8 in front of the command, or use Latin letters");
    }

    /** The server does not find its own files below a folder with blanks or letters outside ASCII: then it lives in the temporary folder. */
    private static Path server(Path root) throws IOException {
        boolean plain = root.toString().matches("[A-Za-z0-9._:/\\\\-]+");
        return plain ? Files.createDirectories(root.resolve("server")) : Files.createTempDirectory("mentoring-server");
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
