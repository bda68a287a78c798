package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.account.AccountSetup;
import mentoring.organization.model.School;
import mentoring.people.model.Affiliation;
import mentoring.people.model.Namesake;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** One person: entered, shown and changed by hand. */
@Stateless
@Guarded
public class PersonService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AccountSetup accounts;

    @Inject
    private PersonEntry entry;

    @Inject
    private PeopleQueries people;

    @Inject
    private ClassQueries classes;

    @Inject
    private DataConsents consents;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The person without birth date and contacts. */
    @PeopleRule(PeopleAction.READ)
    public PersonView read(PersonId ref) {
        Person person = access.get(ref, Person.class);
        Optional<Affiliation> now = person.current(clock.today());
        boolean contactsKnown = person.phone() != null || person.email() != null
            || person.representatives().stream().anyMatch(each -> each.phone() != null || each.email() != null);
        return new PersonView(person.id(), person.schoolId(), person.version(), person.name(), now.map(Affiliation::category).orElse(null),
            now.map(Affiliation::schoolClass).map(each -> each.name()).orElse(null), now.map(Affiliation::workplace).orElse(null),
            now.map(Affiliation::post).orElse(null), now.map(Affiliation::teachingSince).orElse(null), person.birthDate() != null,
            consents.valid(person.id(), clock.today()), contactsKnown,
            person.representatives().stream().map(each -> new PersonView.RepresentativeView(each.id(), each.fullName(), each.relation()))
                .toList(), history(person), parts(ref));
    }

    /** The birth date, null where it is unknown; noted in the audit as read. */
    @PeopleRule(PeopleAction.SHOW_BIRTH_DATE)
    public LocalDate birthDate(PersonId ref) {
        Person person = access.get(ref, Person.class);
        return person.birthDate();
    }

    /** Enters one of the school's own people. Outsiders come together with their consent, through another service. */
    @PeopleRule(PeopleAction.ADD)
    public PersonId add(SchoolYearRef year, @Valid AddPerson command) {
        School school = access.get(year.school(), School.class);
        if (!school.kind().owns(command.category())) {
            throw Refusal.at("category", "people.consentFirst");
        }
        return new PersonId(entry.enter(year, command).id());
    }

    /** Puts name and birth date right; class, post and category change with a day, by another service. */
    @PeopleRule(PeopleAction.CHANGE)
    public void change(PersonId ref, @Valid ChangePerson command) {
        Person person = access.get(ref, Person.class);
        person.requireVersion(command.version());
        Refusal.ifAny(PersonEntry.nameProblems(command.lastName(), command.firstName(), command.middleName()));
        List<Namesake> others = people.namesakes(person.schoolId(), command.name()).stream()
            .filter(other -> other.personId() != ref.value()).toList();
        if (Namesake.judge(others, command.birthDate()) == Namesake.Verdict.KNOWN) {
            throw Refusal.at("lastName", "people.known", command.name().full());
        }
        person.rename(command.name());
        accounts.holderIs(person.id(), person.name(), person.pupilOn(clock.today()));
        person.bornOn(command.birthDate(), clock.today());
        School school = access.get(new SchoolRef(person.schoolId()), School.class);
        boolean learner = person.current(clock.today()).filter(now -> now.category() == school.kind().learner()).isPresent();
        if (learner && command.birthDate() == null) {
            throw Refusal.at("birthDate", "people.birthDateMissing");
        }
        person.touch(clock.now(), currentUser.accountId());
    }

    private List<PersonView.StayView> history(Person person) {
        return person.affiliations().stream().sorted(Comparator.comparing(Affiliation::since).reversed())
            .map(each -> new PersonView.StayView(each.category(), each.schoolClass() == null ? null : each.schoolClass().name(), each.post(),
                each.workplace(), each.since(), each.until(), each.endReason())).toList();
    }

    private List<PersonView.PartView> parts(PersonId ref) {
        return em.createQuery("select t from Participation t where t.person.id = :person order by t.schoolYear desc, t.role",
            Participation.class).setParameter("person", ref.value()).getResultList().stream()
            .map(part -> new PersonView.PartView(part.id(), new SchoolYear(part.schoolYear()).label(), part.role(), part.state(),
                part.enteredOn()))
            .toList();
    }
}
