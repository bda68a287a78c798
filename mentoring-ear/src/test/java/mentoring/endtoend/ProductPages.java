package mentoring.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What the WAR in the EAR can show: its pages, its dialogs and the questions that it asks. */
final class ProductPages {

    private static final Pattern DIALOG =
        Pattern.compile("<(?:m:dialog|m:sidePanel|p:dialog|p:sidebar|p:overlayPanel|p:confirmDialog|p:confirmPopup)\\s[^>]*>");
    private static final Pattern NAME = Pattern.compile("widgetVar=\"(\\w+)\"");
    /** The house's own tags around a dialog, and the one that asks all questions. */
    private static final Pattern SHELL = Pattern.compile("widgetVar=\"#\\{widgetVar}\"|global=\"true\"");
    private static final Pattern QUESTION = Pattern.compile("<p:confirm\\s[^>]*?header=\"#\\{(?:msg\\[|words\\.of\\()'([\\w.]+)'");

    private final Set<String> views = new TreeSet<>();
    private final Set<String> dialogs = new TreeSet<>();
    private final Set<String> questionKeys = new TreeSet<>();
    private final Properties texts = new Properties();

    ProductPages() throws IOException {
        try (ZipFile ear = new ZipFile(Path.of("target", "mentoring.ear").toFile());
             InputStream web = ear.getInputStream(ear.getEntry("mentoring-web.war")); ZipInputStream war = new ZipInputStream(web)) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xhtml")) {
                    read(name, new String(war.readAllBytes(), StandardCharsets.UTF_8));
                } else if (name.endsWith("messages_ru.properties")) {
                    texts.load(new StringReader(new String(war.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
    }

    private void read(String name, String source) {
        if (!name.startsWith("WEB-INF/")) {
            views.add(name.replaceAll("\\.xhtml$", ""));
        }
        Matcher dialog = DIALOG.matcher(source);
        while (dialog.find()) {
            Matcher widget = NAME.matcher(dialog.group());
            if (widget.find()) {
                dialogs.add(widget.group(1));
            } else if (!SHELL.matcher(dialog.group()).find()) {
                dialogs.add("a dialog without a name in " + name);
            }
        }
        Matcher question = QUESTION.matcher(source);
        while (question.find()) {
            questionKeys.add(question.group(1));
        }
    }

    /** The pages by their addresses. */
    Set<String> views() {
        return views;
    }

    /** The dialogs' names among the page's widgets. */
    Set<String> dialogs() {
        return dialogs;
    }

    /** Keys and titles of the questions that are asked before something is done. */
    Map<String, Pattern> questions() {
        return questionKeys.stream().collect(Collectors.toMap(key -> key, key -> pattern(texts.getProperty(key)), (one, other) -> one, TreeMap::new));
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Arrays.stream(text.replace("''", "'").split("\\{\\d}", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    static String viewOf(String address) {
        String path = URI.create(address).getPath().substring(1);
        return path.isEmpty() ? "index" : path;
    }
}
