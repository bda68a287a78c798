package mentoring.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.account.AccountSetup;
import mentoring.account.model.PasswordRule;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrganizationSetup;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.Installation;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;

/** The set-up of a new installation: once, by whoever holds the code, while nobody can log in. */
@Stateless
@Guarded
public class SetupService {

    @Inject
    private Installation installation;

    @Inject
    private SetupToken token;

    @Inject
    private SetupTries tries;

    @Inject
    private OrganizationSetup organization;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Clock clock;

    /**
     * Makes the municipality, its first school and the administrator, all or nothing. The code is dead afterwards.
     *
     * @param address where the request comes from; wrong codes delay the next try from there
     */
    @OperationRule(OperationAction.SET_UP)
    public SchoolRef setUp(@Valid SetUp command, String address) {
        tries.await(address);
        if (!token.isRight(command.token())) {
            requireStillEmpty();
            tries.wrong(address);
            throw Refusal.at("token", "operation.setup.tokenWrong");
        }
        Refusal.ifAny(problems(command));
        if (!token.use()) {
            throw Refusal.notFound();
        }
        long municipality = organization.municipality(command.municipality(), command.zone().id());
        SchoolRef school = organization.school(municipality, command.kind(), command.shortName(), command.fullName(),
            command.directorName(), command.place());
        LocalDate today = LocalDate.ofInstant(clock.now(), command.zone().id());
        accounts.open(command.login(), command.password(), false, command.adminName(),
            RoleGrant.inMunicipality(Role.ADMINISTRATOR, municipality, today, RoleGrant.DECISION, null));
        return school;
    }

    /** A second browser, which has waited for the first one's end, is told what is true by now. */
    private void requireStillEmpty() {
        if (!installation.empty()) {
            throw Refusal.notFound();
        }
    }

    private static List<Problem> problems(SetUp command) {
        List<Problem> problems = new ArrayList<>(
            PasswordRule.check("password", command.password(), command.login(), command.adminName(), false));
        if (!command.password().equals(command.again())) {
            problems.add(Problem.at("again", "account.password.differs"));
        }
        return problems;
    }
}
