package mentoring.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mentoring.account.model.Account;
import mentoring.account.model.AccountBlock;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new password from the server itself, for administrators only. */
class AdministratorRescueIT extends ServiceTest {

    private static final String FORGOTTEN = "a password long forgotten";

    @Inject
    private AdministratorRescue rescue;

    @Inject
    private AccountSetup accounts;

    @Inject
    private OrganizationSetup organization;

    @Inject
    private LoginService logins;

    @Inject
    private CallerQueries callers;

    @Inject
    private Clock clock;

    private long municipality;

    @BeforeEach
    void place() {
        municipality = organization.municipality("Test municipality", ZoneId.of("Europe/Moscow"));
    }

    @Test
    void theNewPasswordOpensAndMustBeReplacedAndTheOldOneIsDead() {
        account("gromov", Role.ADMINISTRATOR);
        NewLogin told = rescue.rescue("Gromov").orElseThrow();
        em.flush();
        assertTrue(callers.of(logins.logIn("gromov", told.password(), new Browser("here", "127.0.0.1"))).orElseThrow().mustChange());
        assertThrows(Refusal.class, () -> logins.logIn("gromov", FORGOTTEN, new Browser("here", "127.0.0.1")));
    }

    @Test
    void aBlockedAdministratorGetsInAgainAndTheAuditTellsOfIt() {
        Account shut = account("gromov", Role.ADMINISTRATOR);
        shut.block(new AccountBlock(clock.now(), null, "Ветрова Анна", Role.ADMINISTRATOR), "по ошибке");
        em.flush();
        NewLogin told = rescue.rescue("gromov").orElseThrow();
        em.flush();
        assertTrue(callers.of(logins.logIn("gromov", told.password(), new Browser("here", "127.0.0.1"))).isPresent());
        assertEquals(List.of("account.rescue"), em.createQuery("select r.action from AuditRecord r where r.subjectKind = 'Account'"
            + " and r.subjectId = :id", String.class).setParameter("id", shut.id()).getResultList());
    }

    @Test
    void nobodyElseIsHelped() {
        account("vetrova", Role.METHODOLOGIST);
        assertEquals(Optional.empty(), rescue.rescue("vetrova"));
        assertEquals(Optional.empty(), rescue.rescue("unknown"));
    }

    private Account account(String login, Role role) {
        Account made = accounts.open(login, FORGOTTEN, false, "Громов Пётр Ильич",
            RoleGrant.inMunicipality(role, municipality, clock.today(), "test", null));
        em.flush();
        return made;
    }
}
