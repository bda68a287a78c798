package mentoring.operation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    private static final Path FOLDER = Path.of("src/main/webapp/WEB-INF/deploy");

    private final HelpText text = HelpText.read(HelpTextTest::open);

    @Test
    void everyFileIsShownAsItIs() throws IOException {
        assertFalse(text.html().contains("{{"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> missing = files.filter(file -> !file.toString().endsWith(".html"))
                .filter(file -> !text.html().contains("aria-label=\"" + file.getFileName() + "\"")).map(Path::toString).toList();
            assertEquals(List.of(), missing);
        }
        assertTrue(text.html().contains("-- pg_dump --format=custom mentoring &gt; /var/backups/mentoring/mentoring.dump"));
    }

    @Test
    void everyHeadingIsInTheContents() {
        assertEquals(text.html().split("<h2").length - 1, text.chapters().size());
        assertEquals(new HelpText.Chapter("first", "Первый запуск"), text.chapters().get(0));
    }

    private static InputStream open(String name) {
        try {
            return Files.newInputStream(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
