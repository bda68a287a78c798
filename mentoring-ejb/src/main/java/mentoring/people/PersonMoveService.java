package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import mentoring.account.AccountEnds;
import mentoring.account.AccountSetup;
import mentoring.organization.PlaceQueries;
import mentoring.organization.PlaceQueries.YearChoice;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.people.model.Affiliation;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** What a person is to the school changes with a day: another class, post or category, the leaving, a return. History stays. */
@Stateless
@Guarded
public class PersonMoveService {

    @Inject
    private Access access;

    @Inject
    private ClassQueries classes;

    @Inject
    private PlaceQueries places;

    @Inject
    private DataConsents consents;

    @Inject
    private AccountEnds accounts;

    @Inject
    private AccountSetup logins;

    @Inject
    private Event<PersonLeft> left;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Another class, post or category from a day on; for one who has left, the return to the school. */
    @PeopleRule(PeopleAction.MOVE)
    public void move(PersonId ref, @Valid MovePerson command) {
        Person person = seen(ref, command.version());
        refuseFuture("since", command.since());
        person.become(next(person, command), person.current(clock.today()).orElse(null));
        logins.holderIs(person.id(), person.name(), person.pupilOn(clock.today()));
    }

    /** Ends the person's time at the school: parts in the programme, pairs and log-in end in the same transaction. */
    @PeopleRule(PeopleAction.LEAVE_SCHOOL)
    public void leave(PersonId ref, @Valid LeaveSchool command) {
        Person person = seen(ref, command.version());
        refuseFuture("leftOn", command.leftOn());
        accounts.endAll(person.id());
        person.leaveSchool(command.leftOn(), command.leftReason());
        left.fire(new PersonLeft(person.id(), person.schoolId(), command.leftOn(), command.leftReason()));
    }

    private Person seen(PersonId ref, int version) {
        Person person = access.get(ref, Person.class);
        person.requireVersion(version);
        person.touch(clock.now(), currentUser.accountId());
        return person;
    }

    private void refuseFuture(String path, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw Refusal.at(path, "people.dayInFuture");
        }
    }

    private Affiliation next(Person person, MovePerson command) {
        School school = access.get(new SchoolRef(person.schoolId()), School.class);
        if (command.category() == school.kind().learner()) {
            return learner(school, person, command);
        }
        if (command.category() == PersonCategory.TEACHER) {
            if (command.post() == null) {
                throw Refusal.at("post", "people.postMissing");
            }
            return Affiliation.teacher(command.post(), command.teachingSince(), command.since());
        }
        if (!school.kind().owns(command.category()) && !consents.valid(person.id(), clock.today())) {
            throw Refusal.at("category", "people.moveConsentFirst");
        }
        Long partner = person.current(clock.today()).filter(now -> now.category() == command.category()).map(Affiliation::partnerId)
            .orElse(null);
        return Affiliation.outsider(command.category(), partner, command.workplace(), command.post(), command.since());
    }

    private Affiliation learner(School school, Person person, MovePerson command) {
        if (person.birthDate() == null) {
            throw Refusal.at("category", "people.moveBirthDateFirst");
        }
        if (command.className() == null) {
            throw Refusal.at("className", "people.classMissing");
        }
        SchoolClass now = person.current(clock.today()).map(Affiliation::schoolClass).orElse(null);
        int year = Math.max(SchoolYear.of(command.since()).start(), now == null ? 0 : now.schoolYear());
        YearChoice opened = places.years(person.schoolId()).stream().filter(each -> each.year() == year).findFirst()
            .orElseThrow(() -> Refusal.at("since", "people.yearNotOpen", new SchoolYear(year).label()));
        if (opened.closed()) {
            throw Refusal.because("shared.yearClosed");
        }
        return Affiliation.learner(command.category(),
            classes.obtain(school, new SchoolYearRef(person.schoolId(), year), command.className()), command.since());
    }
}
