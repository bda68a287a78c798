package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import mentoring.account.AccountSetup;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYearRef;

/** What a set-up would make: municipality, schools, their year, and the demo's log-ins. */
@ApplicationScoped
class DemoFrame {

    private static final String BASIS = "demo";

    @Inject
    private OrganizationSetup organization;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Clock clock;

    /** Makes the municipality and the log-ins of its own people. */
    @Transactional
    long municipality() {
        long municipality = organization.municipality("Заозёрский муниципальный округ", DemoFill.ZONE);
        open(DemoLogins.ADMINISTRATOR, "Громов Пётр Ильич", municipality);
        open(DemoLogins.METHODOLOGIST, "Ветрова Анна Сергеевна", municipality);
        return municipality;
    }

    private void open(DemoLogins login, String name, long municipality) {
        accounts.open(login.login(), login.password(), false, name,
            RoleGrant.inMunicipality(login.roles().get(0), municipality, clock.today(), BASIS, null));
    }

    /** Makes a school and opens its year. */
    @Transactional
    SchoolYearRef school(long municipality, DemoPlace place, DemoDays days) {
        JsonObject school = place.texts().people();
        String director = DemoTexts.objects(school, "staff").get(0).getString("name");
        SchoolRef made = organization.school(municipality, SchoolKind.SCHOOL, school.getString("short"), school.getString("full"), director,
            school.getString("place"));
        return organization.year(made, days.year(), days.year().firstDay(), days.end());
    }

    /** Opens the log-in of somebody of a school; mentors and mentees keep theirs to the end of the year. */
    @Transactional
    void open(DemoLogins login, DemoSchool school) {
        DemoSchool.Known person = school.person(login.person());
        Account account = accounts.open(login.login(), login.password(), false, person.name().full(),
            grant(login.roles().get(0), school, person));
        login.roles().stream().skip(1).forEach(role -> account.grant(grant(role, school, person), clock.today()));
    }

    private RoleGrant grant(Role role, DemoSchool school, DemoSchool.Known person) {
        boolean participant = role == Role.MENTOR || role == Role.MENTEE;
        LocalDate until = participant ? school.days().year().lastDay().plusDays(1) : null;
        return RoleGrant.inSchool(role, school.year().schoolId(), person.id().value(), clock.today(), until, BASIS, null);
    }
}
