package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.people.model.Affiliation;
import mentoring.people.model.NameRule;
import mentoring.people.model.Namesake;
import mentoring.people.model.Person;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYearRef;

/**
 * Enters single persons, whatever their category: for the service, which takes the school's own people only, and for the feature
 * that records consents, which enters an outsider together with his (decision 8). Asks no access rule.
 */
@ApplicationScoped
public class PersonEntry {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private PeopleQueries people;

    @Inject
    private ClassQueries classes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Enters a person; refuses one who is known already, and asks where a birth date is missing (decision 12). */
    public Person enter(SchoolYearRef year, AddPerson command) {
        School school = access.get(year.school(), School.class);
        Refusal.ifAny(problems(school, command));
        em.lock(school, LockModeType.PESSIMISTIC_WRITE); // two who enter the same person at once do so one after the other
        refuseKnown(year.schoolId(), command);
        Person person = new Person(year.schoolId(), command.name(), null);
        person.bornOn(command.birthDate(), clock.today());
        person.affiliate(affiliation(school, year, command, YearDay.entry(year.schoolYear(), clock.today())));
        if (command.representativeName() != null) {
            person.representedBy(command.representativeName(), command.representativeRelation());
        }
        person.touch(clock.now(), currentUser.accountId());
        em.persist(person);
        return person;
    }

    private static List<Problem> problems(School school, AddPerson command) {
        List<Problem> problems = new ArrayList<>(nameProblems(command.lastName(), command.firstName(), command.middleName()));
        boolean learner = command.category() == school.kind().learner();
        boolean teacher = command.category() == PersonCategory.TEACHER;
        if (command.birthDate() == null && !teacher) {
            problems.add(Problem.at("birthDate", "people.birthDateMissing"));
        }
        if (learner && command.className() == null) {
            problems.add(Problem.at("className", "people.classMissing"));
        }
        if (teacher && command.post() == null) {
            problems.add(Problem.at("post", "people.postMissing"));
        }
        if ((command.representativeName() == null) != (command.representativeRelation() == null)) {
            problems.add(command.representativeName() == null ? Problem.at("representativeName", "people.representativeMissing")
                : Problem.at("representativeRelation", "people.relationMissing"));
        }
        return problems;
    }

    static List<Problem> nameProblems(String last, String first, String middle) {
        List<Problem> problems = new ArrayList<>();
        if (last == null || !NameRule.looksRight(last)) {
            problems.add(Problem.at("lastName", last == null ? "people.lastNameMissing" : "people.nameWrong"));
        }
        if (first == null || !NameRule.looksRight(first)) {
            problems.add(Problem.at("firstName", first == null ? "people.firstNameMissing" : "people.nameWrong"));
        }
        if (middle != null && !NameRule.looksRight(middle)) {
            problems.add(Problem.at("middleName", "people.nameWrong"));
        }
        return problems;
    }

    private void refuseKnown(long schoolId, AddPerson command) {
        switch (Namesake.judge(people.namesakes(schoolId, command.name()), command.birthDate())) {
            case KNOWN -> throw Refusal.at("lastName", "people.known", command.name().full());
            case UNSURE -> {
                if (!command.confirmedNamesake()) {
                    throw Refusal.at("confirmedNamesake", "people.namesake", command.name().full());
                }
            }
            case NEW -> {
            }
        }
    }

    private Affiliation affiliation(School school, SchoolYearRef year, AddPerson command, LocalDate since) {
        PersonCategory category = command.category();
        if (category == school.kind().learner()) {
            return Affiliation.learner(category, classes.obtain(school, year, command.className()), since);
        }
        if (category == PersonCategory.TEACHER) {
            return Affiliation.teacher(command.post(), command.teachingSince(), since);
        }
        return Affiliation.outsider(category, null, command.workplace(), command.post(), since);
    }
}
