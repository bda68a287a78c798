package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import mentoring.account.AccountSetup;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** What a set-up would make: municipality, schools, their year, and the log-ins of those who work there without being anybody's pupil. */
@ApplicationScoped
class DemoFrame {

    private static final String BASIS = "demo";

    @Inject
    private OrganizationSetup organization;

    @Inject
    private AccountSetup accounts;

    /** Builds the frame and returns the big school's year. */
    @Transactional
    SchoolYearRef build(SchoolYear year) {
        LocalDate since = year.firstDay();
        long municipality = organization.municipality("Заозёрский муниципальный округ", DemoFill.ZONE);
        open(DemoLogins.ADMINISTRATOR, "Громов Пётр Ильич", RoleGrant.inMunicipality(Role.ADMINISTRATOR, municipality, since, BASIS, null));
        open(DemoLogins.METHODOLOGIST, "Ветрова Анна Сергеевна",
            RoleGrant.inMunicipality(Role.METHODOLOGIST, municipality, since, BASIS, null));
        SchoolRef big = organization.school(municipality, SchoolKind.SCHOOL, "Берёзовская СОШ",
            "Муниципальное бюджетное общеобразовательное учреждение «Берёзовская средняя общеобразовательная школа»",
            "Соколова Елена Викторовна", "пос. Берёзовка");
        SchoolYearRef bigYear = organization.year(big, year, year.firstDay(), LocalDate.of(year.start() + 1, 5, 31));
        open(DemoLogins.DIRECTOR, "Соколова Елена Викторовна", RoleGrant.inSchool(Role.DIRECTOR, big.value(), null, since, null, BASIS, null));
        open(DemoLogins.CURATOR, "Орешкина Марина Андреевна", RoleGrant.inSchool(Role.CURATOR, big.value(), null, since, null, BASIS, null));
        return bigYear;
    }

    private void open(DemoLogins login, String name, RoleGrant grant) {
        accounts.open(login.login(), login.password(), false, name, grant);
    }
}
