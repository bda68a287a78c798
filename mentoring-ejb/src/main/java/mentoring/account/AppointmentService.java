package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;

/** The administrator's appointments: administrators and methodologists of the municipality, directors of schools. */
@Stateless
@Guarded
public class AppointmentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AccountSetup setup;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Makes somebody an administrator or a methodologist. */
    @AccountRule(AccountAction.GRANT_MUNICIPAL)
    public NewLogin municipal(Role role, @Valid Appoint command) {
        if (role == null || !role.municipal()) {
            throw Refusal.at("role", "account.roleMissing");
        }
        long municipality = em.createQuery("select m.id from Municipality m", Long.class).getSingleResult();
        return appoint(command, RoleGrant.inMunicipality(role, municipality, clock.today(), command.basis(), currentUser.accountId()));
    }

    /** Makes somebody the director of a school; its curators and its director so far are told of it. */
    @AccountRule(AccountAction.GRANT_DIRECTOR)
    public NewLogin director(SchoolRef school, @Valid Appoint command) {
        access.get(school, Object.class);
        return appoint(command, RoleGrant.inSchool(Role.DIRECTOR, school.value(), null, clock.today(), null, command.basis(),
            currentUser.accountId()));
    }

    private NewLogin appoint(Appoint command, RoleGrant grant) {
        if (command.login() != null) {
            return setup.add(existing(command.login()), grant);
        }
        if (command.name() == null) {
            throw Refusal.at("name", "account.nameWhole");
        }
        String[] parts = command.name().strip().split("\\s+", 3);
        return setup.open(new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : null), false, passwords.fresh(), grant);
    }

    private Account existing(String login) {
        Account account = CallerQueries.account(em, login).orElseThrow(() -> Refusal.at("login", "account.noSuchLogin"));
        if (account.id().equals(currentUser.accountId())) {
            throw Refusal.because("account.grantToOneself");
        }
        if (account.pupil() || !account.active()) {
            throw Refusal.at("login", account.pupil() ? "account.pupilCannot" : "account.unblockFirst");
        }
        return account;
    }
}
