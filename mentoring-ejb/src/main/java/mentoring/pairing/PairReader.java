package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;

/**
 * How much of a pair the caller may see: the school's staff all, members their own, everybody else initials (decision 22); also a
 * methodologist who has another role in the school sees no more of pairs that are not his.
 */
@ApplicationScoped
class PairReader {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private PairPapers papers;

    /** True for curator and director of the school. */
    boolean staff(long schoolId) {
        return currentUser.caller().has(Role.CURATOR, schoolId) || currentUser.caller().has(Role.DIRECTOR, schoolId);
    }

    /** True for curator and director of the school, for members of the pair, and for the installation itself. */
    boolean insider(PairCard card) {
        return !currentUser.known() || staff(card.schoolId())
            || card.members().stream().anyMatch(member -> currentUser.caller().persons().contains(member.personId()));
    }

    /** How to write the names of these pairs' members for the caller. */
    Function<PairPerson, String> names(Collection<PairCard> cards, Function<PersonName, String> full) {
        Predicate<PairPerson> readable = readable(cards);
        return person -> readable.test(person) ? full.apply(person.name()) : person.name().initials();
    }

    /** Which members of these pairs the caller may read by name: those of his own pairs or school, else those with a consent to transfer. */
    Predicate<PairPerson> readable(Collection<PairCard> cards) {
        Set<Long> hidden = persons(cards.stream().filter(card -> !insider(card)));
        hidden.removeAll(persons(cards.stream().filter(this::insider)));
        hidden.removeAll(transferred(Set.copyOf(hidden)));
        return person -> !hidden.contains(person.personId());
    }

    private static Set<Long> persons(Stream<PairCard> cards) {
        return cards.flatMap(card -> card.members().stream()).map(PairPerson::personId).collect(Collectors.toCollection(HashSet::new));
    }

    /** What somebody typed about a pair, without the names of its members for who may not read all of them; null stays null. */
    String text(PairCard card, String typed, Predicate<PairPerson> readable) {
        return typed == null || card.members().stream().allMatch(readable) ? typed : card.names().mask(typed);
    }

    private Set<Long> transferred(Set<Long> persons) {
        LocalDate today = clock.today();
        return persons.isEmpty() ? Set.of() : papers.withTransfer(persons, today);
    }

    /** Class or post of both sides, for the grey line under a label. */
    static String details(PairCard card) {
        List<String> mentors = card.mentors().stream().map(PairPerson::detail).filter(detail -> detail != null).toList();
        List<String> mentees = card.mentees().stream().map(PairPerson::detail).filter(detail -> detail != null).toList();
        return String.join(", ", mentors) + (mentors.isEmpty() || mentees.isEmpty() ? "" : " – ") + String.join(", ", mentees);
    }
}
