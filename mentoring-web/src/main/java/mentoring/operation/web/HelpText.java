package mentoring.operation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The administrator's help. Its commands and settings stand in files beside it, which tests run: the help shows these very files.
 *
 * @param html     the text, with the files put in
 * @param chapters its headings
 */
record HelpText(String html, List<Chapter> chapters) {

    private static final Pattern FILE = Pattern.compile("\\{\\{([\\w.-]+)}}");
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"(\\w+)\">([^<]+)</h2>");

    /** A heading and where it leads. */
    public record Chapter(String id, String title) implements Serializable {
    }

    /** Reads the text and what it names; {@code open} gives a file by its name. */
    static HelpText read(Function<String, InputStream> open) {
        String text = content(open, "administrator.html");
        List<Chapter> chapters = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            chapters.add(new Chapter(heading.group(1), heading.group(2)));
        }
        String html = FILE.matcher(text).replaceAll(file -> Matcher.quoteReplacement(shown(file.group(1), content(open, file.group(1)))));
        return new HelpText(html, chapters);
    }

    private static String shown(String name, String content) {
        String escaped = content.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<pre class=\"file\" tabindex=\"0\" lang=\"en\" aria-label=\"" + name + "\"><code>" + escaped + "</code></pre>";
    }

    private static String content(Function<String, InputStream> open, String name) {
        try (InputStream in = open.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("No file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
