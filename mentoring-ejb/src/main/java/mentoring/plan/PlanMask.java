package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.pairing.model.MentoringPair;
import mentoring.people.model.Person;
import mentoring.shared.model.PersonName;

/** Finds the names of a pair's people in free text, also in other cases of the name, for readers who may not know them. */
@ApplicationScoped
class PlanMask {

    private static final String HIDDEN = "[имя скрыто]";
    private static final int SHORT = 3;
    private static final int ENDING = 2;

    @PersistenceContext
    private EntityManager em;

    /** Replaces the names; null stays null. */
    UnaryOperator<String> of(long pairId) {
        Pattern names = names(pairId);
        return text -> text == null ? null : names.matcher(text).replaceAll(Matcher.quoteReplacement(HIDDEN));
    }

    /** True where one of the texts names somebody of the pair. */
    boolean found(long pairId, Stream<String> texts) {
        Pattern names = names(pairId);
        return texts.anyMatch(text -> text != null && names.matcher(text).find());
    }

    private Pattern names(long pairId) {
        MentoringPair pair = em.find(MentoringPair.class, pairId);
        List<String> stems = pair.members().stream().map(member -> em.find(Person.class, member.personId()).name()).flatMap(PlanMask::parts)
            .map(PlanMask::stem).distinct().toList();
        return Pattern.compile("\\b(?:" + String.join("|", stems) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.of(name.last(), name.first(), name.middle()).filter(part -> part != null && !part.isBlank());
    }

    /** A short name takes any two letters more and keeps its capital; a longer one is cut before its ending. */
    private static String stem(String part) {
        if (part.length() <= SHORT) {
            return Pattern.quote(part) + "\\p{L}{0,2}";
        }
        String stem = part.substring(0, Math.max(SHORT, part.length() - ENDING));
        return "(?iu:" + Pattern.quote(stem) + ")\\p{L}{0,4}";
    }
}
