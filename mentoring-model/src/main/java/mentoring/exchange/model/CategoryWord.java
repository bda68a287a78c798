package mentoring.exchange.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.organization.model.PersonCategory;

/** Words by which schools name the categories of people. */
final class CategoryWord {

    private static final Map<String, PersonCategory> WORDS = Stream.of(
        words(PersonCategory.PUPIL, "обучающийся", "обучающаяся", "ученик", "ученица", "учащийся", "учащаяся", "школьник", "pupil"),
        words(PersonCategory.STUDENT, "студент", "студентка", "student"),
        words(PersonCategory.TEACHER, "педагог", "учитель", "педагог специалист оо", "специалист оо", "специалист", "сотрудник",
            "педагогический работник", "педработник", "преподаватель", "молодой специалист", "teacher"),
        words(PersonCategory.PARENT, "родитель", "законный представитель", "родитель законный представитель", "parent"),
        words(PersonCategory.ALUMNUS, "выпускник", "выпускница", "alumnus"),
        words(PersonCategory.PARTNER, "партнер", "представитель партнера", "работодатель", "partner"))
        .flatMap(Function.identity()).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CategoryWord() {
    }

    /** The category of a word; empty for an unknown one. */
    static Optional<PersonCategory> read(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}]+", " ").strip();
        return Optional.ofNullable(WORDS.get(bare));
    }

    private static Stream<Map.Entry<String, PersonCategory>> words(PersonCategory category, String... words) {
        return Stream.of(words).map(word -> Map.entry(word, category));
    }
}
