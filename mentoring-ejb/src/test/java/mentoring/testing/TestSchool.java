package mentoring.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mentoring.account.CallerQueries;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** Makes schools for tests, and callers who work there. */
@Dependent
public class TestSchool {

    private static final long ACCOUNT = 5;
    private static final String NAME = "Test municipality";

    @Inject
    private OrganizationSetup setup;

    @Inject
    private CallerQueries callers;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** A school with the year of that day open; all schools of one test lie in one municipality. */
    public SchoolYearRef open(String name, LocalDate today) {
        long municipality = em.createQuery("select m.id from Municipality m where m.name = :name", Long.class)
            .setParameter("name", NAME).getResultStream().findFirst().orElseGet(() -> setup.municipality(NAME, ZoneId.of("Europe/Moscow")));
        SchoolRef school = setup.school(municipality, SchoolKind.SCHOOL, name, name + " in full", "Соколова Елена Викторовна", "Берёзовка");
        SchoolYear year = SchoolYear.of(today);
        return setup.year(school, year, year.firstDay(), year.lastDay());
    }

    /** Somebody with that role in the school and an account, for work in the background, which asks who the caller is now. */
    public Caller account(Role role, SchoolYearRef year) {
        String login = role.name() + year.schoolId();
        Account account = new Account(login, "nobody logs in here", false, "Орешкина Марина Андреевна");
        account.grant(RoleGrant.inSchool(role, year.schoolId(), null, clock.today(), null, "test", null), clock.today());
        account.touch(clock.now(), null);
        em.persist(account);
        em.flush();
        return callers.ofLogin(login).orElseThrow();
    }

    /** Somebody with that role in the school. */
    public static Caller caller(Role role, long schoolId) {
        return new Caller(ACCOUNT, "Орешкина Марина Андреевна", false, List.of(new Caller.Grant(role, schoolId, null)));
    }
}
