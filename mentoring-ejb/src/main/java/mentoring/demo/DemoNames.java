package mentoring.demo;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mentoring.shared.model.PersonName;

/** Invents names, always the same ones in the same order; no name twice, so that the only namesakes are those of the data. */
final class DemoNames {

    private static final JsonObject WORDS = DemoTexts.read("names");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    DemoNames(Random random) {
        this.random = random;
    }

    /** A name of a pupil or of one of the staff; one in thirty has no patronymic. */
    PersonName person() {
        for (;;) {
            boolean girl = random.nextBoolean();
            String middle = random.nextInt(30) == 0 ? null : half("fathers", girl);
            PersonName name = new PersonName(half("last", girl), pick(girl ? "girls" : "boys"), middle);
            if (used.add(name.full())) {
                return name;
            }
        }
    }

    /** Who may sign for a child, and what he is to it. */
    record Parent(String name, String relation) {
    }

    /** Mostly the mother, now and then the father, a guardian where the parents live elsewhere. */
    Parent parent(PersonName child) {
        int choice = random.nextInt(40);
        if (choice < 6) {
            return new Parent(surname(child.last(), false) + " " + pick("boys") + " " + half("fathers", false), "отец");
        }
        return new Parent(surname(child.last(), true) + " " + pick("mothers") + " " + half("fathers", true),
            choice == 39 ? "опекун" : "мать");
    }

    private static String surname(String last, boolean woman) {
        return DemoTexts.texts(WORDS, "last").stream().map(pair -> pair.split(" "))
            .filter(pair -> pair[0].equals(last) || pair[1].equals(last)).map(pair -> pair[woman ? 1 : 0]).findFirst()
            .orElseGet(() -> woman ? last.matches(".*(ов|ев|ёв|ин|ын)") ? last + "а" : last
                : last.replaceFirst("(ов|ев|ёв|ин|ын)а$", "$1"));
    }

    String post() {
        return pick("posts");
    }

    private String half(String list, boolean girl) {
        return pick(list).split(" ")[girl ? 1 : 0];
    }

    private String pick(String list) {
        List<String> words = DemoTexts.texts(WORDS, list);
        return words.get(random.nextInt(words.size()));
    }

    /** Takes a written name apart: surname, given name, the rest. */
    static PersonName parse(String written) {
        String[] parts = written.split(" ", 3);
        return new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }
}
