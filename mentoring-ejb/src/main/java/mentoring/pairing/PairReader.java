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
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;

/** How much of a pair the caller may see: the school's staff all, members their own, the municipality initials (decision 22). */
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

    /** True for who has any role in the school; what he may read at all was decided by the rule. */
    boolean ofSchool(long schoolId) {
        return currentUser.caller().schools().contains(schoolId);
    }

    /** How to write the names of these pairs' members for the caller. */
    Function<PairPerson, String> names(long schoolId, Collection<PairCard> cards, Function<PersonName, String> full) {
        if (ofSchool(schoolId)) {
            return person -> full.apply(person.name());
        }
        Set<Long> persons = cards.stream().flatMap(card -> card.members().stream()).map(PairPerson::personId).collect(Collectors.toSet());
        Set<Long> named = transferred(persons);
        return person -> named.contains(person.personId()) ? full.apply(person.name()) : person.name().initials();
    }

    /** Which members of these pairs the caller may read by name: those of his own schools, elsewhere those with a consent to transfer. */
    Predicate<PairPerson> readable(Collection<PairCard> cards) {
        Set<Long> hidden = new HashSet<>();
        cards.stream().filter(card -> currentUser.known() && !ofSchool(card.schoolId()))
            .forEach(card -> card.members().forEach(member -> hidden.add(member.personId())));
        hidden.removeAll(transferred(Set.copyOf(hidden)));
        return person -> !hidden.contains(person.personId());
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
