package mentoring.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the user sees: UTF-8 whatever the locale, and only what the launcher says; all other output goes to a file. */
class Console {

    private final PrintStream out = utf8(FileDescriptor.out);
    private final PrintStream err = utf8(FileDescriptor.err);

    Console() {
        redirect(OutputStream.nullOutputStream());
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }

    /** Sends whatever the server and its libraries print to a file. */
    void redirect(Path file) throws IOException {
        redirect(Files.newOutputStream(file));
    }

    private static void redirect(OutputStream target) {
        PrintStream stray = new PrintStream(target, true, StandardCharsets.UTF_8);
        System.setOut(stray);
        System.setErr(stray);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
