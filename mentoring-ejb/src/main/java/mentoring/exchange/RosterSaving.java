package mentoring.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import mentoring.exchange.model.RosterEntry;
import mentoring.exchange.model.RosterResult;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.people.ClassQueries;
import mentoring.people.DataConsents;
import mentoring.people.YearDay;
import mentoring.people.model.Affiliation;
import mentoring.people.model.LegalRepresentative;
import mentoring.people.model.Person;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** Writes the good rows of a checked roster: new people, moved people, representatives; contacts only where a consent is valid. */
@ApplicationScoped
class RosterSaving {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassQueries classes;

    @Inject
    private DataConsents consents;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** What holds for all rows of one saving. */
    private record Frame(Map<String, SchoolClass> classes, Set<Long> consenting, LocalDate entry, LocalDate move) {
    }

    /**
     * @param watch told after each row how many are done; may stop the work by a refusal
     */
    void save(School school, SchoolYearRef year, RosterResult result, IntConsumer watch) {
        LocalDate today = clock.today();
        Frame frame = new Frame(classes.obtainAll(school, year, result.classes()), consents.validIn(year.schoolId(), today),
            YearDay.entry(year.schoolYear(), today), YearDay.within(year.schoolYear(), today));
        int done = 0;
        for (int from = 0; from < result.entries().size(); from += BATCH) {
            List<RosterEntry> batch = result.entries().subList(from, Math.min(from + BATCH, result.entries().size()));
            Map<Long, Person> known = known(batch);
            for (RosterEntry entry : batch) {
                if (entry.knownAs() == null) {
                    add(year.schoolId(), entry, frame);
                } else {
                    bringUpToDate(known.get(entry.knownAs()), entry, result.moved().contains(entry.row()), frame);
                }
                watch.accept(++done);
            }
            em.flush();
        }
    }

    private void add(long schoolId, RosterEntry entry, Frame frame) {
        Person person = new Person(schoolId, entry.name(), entry.birthDate());
        person.affiliate(affiliation(entry, frame, frame.entry()));
        if (entry.representative() != null) {
            person.representedBy(entry.representative(), entry.relation());
        }
        person.touch(clock.now(), currentUser.accountId());
        em.persist(person);
    }

    private void bringUpToDate(Person person, RosterEntry entry, boolean moved, Frame frame) {
        boolean changed = moved;
        if (moved) {
            person.affiliate(affiliation(entry, frame, frame.move()));
        }
        boolean consent = frame.consenting().contains(person.id());
        if (entry.representative() != null) {
            changed |= represent(person, entry, consent);
        }
        if (consent && (entry.phone() != null || entry.email() != null)) {
            String phone = entry.phone() == null ? person.phone() : entry.phone();
            String email = entry.email() == null ? person.email() : entry.email();
            changed |= !Objects.equals(phone, person.phone()) || !Objects.equals(email, person.email());
            person.reachableBy(phone, email);
        }
        if (changed) {
            person.touch(clock.now(), currentUser.accountId());
        }
    }

    private static boolean represent(Person person, RosterEntry entry, boolean consent) {
        String wanted = PersonName.searchKey(entry.representative());
        LegalRepresentative known = person.representatives().stream()
            .filter(each -> PersonName.searchKey(each.fullName()).equals(wanted)).findFirst().orElse(null);
        boolean changed = known == null;
        LegalRepresentative representative = known == null ? person.representedBy(entry.representative(), entry.relation()) : known;
        if (consent && entry.representativePhone() != null && !entry.representativePhone().equals(representative.phone())) {
            representative.reachableBy(entry.representativePhone(), representative.email());
            changed = true;
        }
        return changed;
    }

    private static Affiliation affiliation(RosterEntry entry, Frame frame, LocalDate since) {
        return entry.category() == PersonCategory.TEACHER ? Affiliation.teacher(entry.post(), entry.teachingSince(), since)
            : Affiliation.learner(entry.category(), frame.classes().get(entry.className()), since);
    }

    private Map<Long, Person> known(List<RosterEntry> batch) {
        List<Long> ids = new ArrayList<>(batch.stream().map(RosterEntry::knownAs).filter(Objects::nonNull).toList());
        Map<Long, Person> people = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.affiliations")
                .setHint("eclipselink.batch", "p.representatives").getResultList().forEach(person -> people.put(person.id(), person));
        }
        return people;
    }
}
