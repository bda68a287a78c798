package mentoring.document.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of printed files, without their endings, as every system can keep them. */
public final class FileNames {

    /** Twice as many bytes in UTF-8, of which file systems take 255 with the ending. */
    private static final int LONGEST = 100;

    /** A file of a pair. */
    public record OfPair(String name, int pairNo) {
    }

    private FileNames() {
    }

    /** The name without signs that some system gives a meaning, or that nobody sees, and not too long. */
    public static String safe(String name) {
        String safe = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]", " ").replaceAll("\\s+", " ").strip();
        return cut(safe).replaceAll("[ .]+$", "");
    }

    /** Half a sign is none: a ZIP with it in a name cannot be written. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Safe names in the same order, of which no two are one to any system: where two would be, each tells the number of its pair. */
    public static List<String> apart(List<OfPair> files) {
        Map<String, Long> alike = files.stream().collect(Collectors.groupingBy(file -> key(safe(file.name())), Collectors.counting()));
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (OfPair file : files) {
            String safe = safe(file.name());
            String name = alike.get(key(safe)) == 1 ? safe : safe + ", № " + file.pairNo();
            while (!taken.add(key(name))) {
                name += " (2)";
            }
            names.add(name);
        }
        return names;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
