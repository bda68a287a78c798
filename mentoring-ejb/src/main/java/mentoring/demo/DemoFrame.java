package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.account.AccountSetup;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.FormCatalogue;
import mentoring.organization.model.FormDefinition;
import mentoring.organization.model.FormDefinition.RoleModelDefinition;
import mentoring.organization.model.PersonCategory;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYearRef;

/** What a set-up would make: municipality, schools, their year, and the demo's log-ins. */
@ApplicationScoped
class DemoFrame {

    private static final String BASIS = RoleGrant.DECISION;
    private static final List<RoleModelDefinition> TEACHERS = List.of(
        new RoleModelDefinition("педагог – одарённый обучающийся", "подготовка к олимпиаде"),
        new RoleModelDefinition("педагог – обучающийся, которому трудно", "поддержка в учёбе"));

    @Inject
    private OrganizationSetup organization;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Clock clock;

    /** Makes the municipality, two forms of mentoring of its own beside the source's, and the log-ins of its own people. */
    @Transactional
    long municipality() {
        long municipality = organization.municipality("Заозёрский муниципальный округ", DemoFill.ZONE);
        addForms(municipality);
        open(DemoLogins.ADMINISTRATOR, "Громов Пётр Ильич", municipality);
        open(DemoLogins.METHODOLOGIST, "Ветрова Анна Сергеевна", municipality);
        return municipality;
    }

    private void addForms(long municipality) {
        FormCatalogue source = FormCatalogue.builtIn();
        FormDefinition pupils = source.form("PUPIL_PUPIL");
        FormDefinition employers = source.form("EMPLOYER_PUPIL");
        organization.form(municipality, new FormDefinition("TEACHER_PUPIL", "«Педагог – обучающийся»", Set.of(PersonCategory.TEACHER),
            Set.of(PersonCategory.PUPIL, PersonCategory.STUDENT), TEACHERS, pupils.documents(), pupils.workFormats()));
        organization.form(municipality, new FormDefinition("EMPLOYER_STUDENT", "«Работодатель – студент»", employers.mentors(),
            Set.of(PersonCategory.STUDENT), employers.roleModels(), employers.documents(), employers.workFormats()));
    }

    private void open(DemoLogins login, String name, long municipality) {
        accounts.open(login.login(), login.password(), false, name,
            RoleGrant.inMunicipality(login.roles().get(0), municipality, clock.today(), BASIS, null));
    }

    /** Makes a school. */
    @Transactional
    SchoolRef school(long municipality, DemoPlace place) {
        JsonObject school = place.texts().people();
        String director = DemoTexts.objects(school, "staff").get(0).getString("name");
        return organization.school(municipality, place.kind(), school.getString("short"), school.getString("full"), director,
            school.getString("place"));
    }

    /** Opens a year of a school. */
    @Transactional
    SchoolYearRef year(SchoolRef school, DemoDays days) {
        return organization.year(school, days.year(), days.year().firstDay(), days.end());
    }

    /** Lets somebody who took part in the year before do so again. */
    @Transactional
    void renew(DemoLogins login, DemoSchool school) {
        DemoSchool.Known person = school.person(login.person());
        Account account = accounts.ofPerson(person.id().value()).orElseThrow();
        login.roles().stream().filter(DemoFrame::ofOneYear).forEach(role -> accounts.add(account, grant(role, school, person)));
    }

    private static boolean ofOneYear(Role role) {
        return role == Role.MENTOR || role == Role.MENTEE;
    }

    /** Opens the log-in of somebody of a school; mentors and mentees keep theirs to the end of the year. */
    @Transactional
    void open(DemoLogins login, DemoSchool school) {
        DemoSchool.Known person = school.person(login.person());
        Account account = accounts.open(login.login(), login.password(), false, person.name().full(),
            grant(login.roles().get(0), school, person));
        account.ofPupil(person.className() != null);
        login.roles().stream().skip(1).forEach(role -> account.grant(grant(role, school, person), clock.today()));
    }

    private RoleGrant grant(Role role, DemoSchool school, DemoSchool.Known person) {
        LocalDate year = school.days().past() ? school.days().closing() : school.days().year().lastDay();
        LocalDate until = ofOneYear(role) ? year.plusDays(1) : null;
        return RoleGrant.inSchool(role, school.year().schoolId(), person.id().value(), clock.today(), until, BASIS, null);
    }
}
