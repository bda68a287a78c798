package mentoring.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** All words of one language: the bundles of the features, merged. A feature without a bundle is passed over. */
public abstract class Messages extends ResourceBundle {

    /** Features whose bundles are read, from {@code mentoring/<feature>/messages_<language>.properties}. */
    static final List<String> FEATURES = List.of("shared", "account", "job", "operation", "organization", "order", "people",
            "participation", "consent", "pairing", "plan", "meeting", "journal", "roadmap", "document", "exchange", "audit", "dashboard");

    private static final String NAME = Messages.class.getName();

    /** The platform's own look-up is too slow for each word of a page. */
    private static final Map<Locale, ResourceBundle> READ = new ConcurrentHashMap<>();

    private final Properties words = new Properties();

    Messages(String language) {
        for (String feature : FEATURES) {
            read("/mentoring/" + feature + "/messages_" + language + ".properties");
        }
    }

    /** The words of a language; anything but English is Russian. */
    public static ResourceBundle in(Locale locale) {
        return READ.computeIfAbsent(Languages.known(locale), known -> getBundle(NAME, known, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_CLASS)));
    }

    private void read(String resource) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.stringPropertyNames());
    }
}
