package mentoring.pairing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares topics by their words, endings aside: "matematika" and "zadachi po matematike" share one. Words that say nothing of the
 * subject do not count unless a topic has no others. Remembers what it compared, since the same topics come back in most pairs.
 */
final class Topics {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Set<String> PARTICLES = Set.of("и", "в", "во", "на", "по", "с", "со", "к", "ко", "для", "о", "об", "из", "от",
            "до", "за", "у", "не", "или", "как", "мне", "я", "the", "of", "and", "in", "for", "to", "with", "a");
    private static final List<String> GENERAL = List.of("подготов", "помощ", "помоч", "работ", "навык", "умени", "развити", "изучени",
            "основ", "хоч", "нужн", "предмет", "урок", "школ", "класс", "язык", "задач", "занят", "научи", "вопрос", "трудност",
            "сложност", "help", "skill", "lesson", "language", "basic");

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Map<String, Integer>> compared = new HashMap<>();

    /** How much of the shorter topic is in the other, in percent; less than half counts for nothing. */
    int likeness(String one, String other) {
        return compared.computeIfAbsent(one, key -> new HashMap<>()).computeIfAbsent(other, key -> compare(wordsOf(one), wordsOf(other)));
    }

    /** Likeness of the topic to the one among the others that is nearest to it. */
    int bestLikeness(String topic, Collection<String> others) {
        int best = 0;
        for (String other : others) {
            best = Math.max(best, likeness(topic, other));
        }
        return best;
    }

    private static int compare(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.isEmpty()) {
            return 0;
        }
        long found = shorter.stream().filter(word -> longer.stream().anyMatch(candidate -> sameButForEnding(word, candidate))).count();
        int percent = (int) (found * 100 / shorter.size());
        return percent < 50 ? 0 : percent;
    }

    /** Equal, or with a common beginning of four letters at least that is most of the shorter word and not too little of the longer. */
    private static boolean sameButForEnding(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 4 && common * 10 >= shorter * 6 && common * 10 >= Math.max(one.length(), other.length()) * 4;
    }

    private List<String> wordsOf(String topic) {
        return words.computeIfAbsent(topic, Topics::split);
    }

    private static List<String> split(String topic) {
        List<String> all = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(topic.toLowerCase(Locale.ROOT).replace('ё', 'е'))) {
            if (!word.isEmpty() && !PARTICLES.contains(word) && !all.contains(word)) {
                all.add(word);
            }
        }
        List<String> telling = all.stream().filter(word -> GENERAL.stream().noneMatch(word::startsWith)).toList();
        return telling.isEmpty() ? List.copyOf(all) : telling;
    }
}
