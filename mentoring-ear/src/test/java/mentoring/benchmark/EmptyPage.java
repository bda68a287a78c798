package mentoring.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A copy of {@code mentoring.jar} whose web archive has one page more: an empty one, behind the same log-in. */
final class EmptyPage {

    static final String PATH = "bench/empty";

    private static final String PAGE = """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html"><h:head/><h:body/></html>
        """;

    private EmptyPage() {
    }

    /** Copies the program into a folder; the copy. */
    static Path addTo(Path jar, Path folder) throws IOException {
        Path copy = Files.copy(jar, folder.resolve("mentoring.jar"), StandardCopyOption.REPLACE_EXISTING);
        change(copy, "/MICRO-INF/app/mentoring.ear", folder, ear -> change(ear, "/mentoring-web.war", folder, EmptyPage::add));
        return copy;
    }

    private static void add(Path war) throws IOException {
        try (FileSystem files = open(war)) {
            Files.createDirectory(files.getPath("/bench"));
            Files.write(files.getPath("/" + PATH + ".xhtml"), PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is done to an archive. */
    private interface Change {
        void on(Path archive) throws IOException;
    }

    private static void change(Path archive, String inner, Path folder, Change change) throws IOException {
        Path taken = Files.createTempFile(folder, "inner", ".zip");
        try (FileSystem files = open(archive)) {
            Files.copy(files.getPath(inner), taken, StandardCopyOption.REPLACE_EXISTING);
            change.on(taken);
            Files.copy(taken, files.getPath(inner), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(taken);
    }

    private static FileSystem open(Path archive) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("compressionMethod", "STORED"));
    }
}
