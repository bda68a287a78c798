package mentoring.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's log: what needs a look, without the traces of the code that follow a line. */
final class LogTail {

    /** Folder of the launcher's log; absent on a full server. */
    private static final String FOLDER = "mentoring.logs";
    /** Folder of a full server's domain. */
    private static final String DOMAIN = "com.sun.aas.instanceRoot";

    private static final int LAST_BYTES = 1_000_000;
    private static final int LONGEST = 400;

    /** The launcher's own format, and the full server's. */
    private static final Pattern OURS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)\\.\\d+ (\\w+) (\\S*): (.*)");
    private static final Pattern SERVERS = Pattern.compile("\\[(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)[^\\]]*\\]"
        + " \\[[^\\]]*\\] \\[(\\w+)\\] \\[[^\\]]*\\] \\[([^\\]]*)\\].*");
    private static final List<String> SERIOUS = List.of("WARNING", "SEVERE");

    private LogTail() {
    }

    /**
     * A line of the log.
     *
     * @param at in UTC, as it stands there
     */
    public record Line(String at, String level, String source, String text) implements Serializable {
    }

    /** The log that is being written; empty where it cannot be found. */
    static Optional<Path> file() {
        String ours = System.getProperty(FOLDER);
        String domain = System.getProperty(DOMAIN);
        Path file = ours != null ? Path.of(ours, "mentoring.0.log") : domain == null ? null : Path.of(domain, "logs", "server.log");
        return Optional.ofNullable(file).filter(Files::isReadable);
    }

    /** The last warnings and errors of a log, the latest first. */
    static List<Line> serious(Path log, int count) throws IOException {
        Deque<Line> last = new ArrayDeque<>();
        try (FileChannel channel = FileChannel.open(log)) {
            channel.position(Math.max(0, channel.size() - LAST_BYTES));
            InputStream end = Channels.newInputStream(channel);
            BufferedReader reader = new BufferedReader(new InputStreamReader(end, StandardCharsets.UTF_8));
            for (String read = reader.readLine(); read != null; read = reader.readLine()) {
                Line line = parse(read, reader);
                if (line != null && SERIOUS.contains(line.level())) {
                    last.addFirst(line);
                }
                if (last.size() > count) {
                    last.removeLast();
                }
            }
        }
        return List.copyOf(last);
    }

    /** Null for what is no line's beginning. A full server writes the words into the line below. */
    private static Line parse(String read, BufferedReader rest) throws IOException {
        Matcher ours = OURS.matcher(read);
        if (ours.matches()) {
            return new Line(ours.group(1), ours.group(2), ours.group(3), brief(ours.group(4)));
        }
        Matcher servers = SERVERS.matcher(read);
        if (servers.matches()) {
            String next = rest.readLine();
            String text = next == null ? "" : next.strip().replaceAll("\\]\\]$", "");
            return new Line(servers.group(1).replace('T', ' '), servers.group(2), servers.group(3), brief(text));
        }
        return null;
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
