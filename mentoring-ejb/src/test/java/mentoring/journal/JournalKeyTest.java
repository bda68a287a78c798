package mentoring.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalKeyTest {

    @TempDir
    private Path folder;

    @Test
    void theKeyIsMadeOnceForItsOwnerOnly() throws IOException {
        byte[] key = JournalKey.read(folder);
        assertEquals(32, key.length);
        assertArrayEquals(key, JournalKey.read(folder));
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(folder.resolve("journal.key")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("journal.key")), files.toList());
        }
    }

    @Test
    void anotherFolderHasAnotherKey() throws IOException {
        assertEquals(false, Arrays.equals(JournalKey.read(folder.resolve("one")), JournalKey.read(folder.resolve("two"))));
    }

    @Test
    void aDamagedKeyIsNotReplaced() throws IOException {
        Files.write(folder.resolve("journal.key"), new byte[5]);
        assertThrows(IOException.class, () -> JournalKey.read(folder));
        assertEquals(5, Files.size(folder.resolve("journal.key")));
    }
}
