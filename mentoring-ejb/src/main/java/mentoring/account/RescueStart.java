package mentoring.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import mentoring.shared.Installation;
import mentoring.shared.Migrations;

/** Gives an administrator a new initial password where the launcher was told to, and tells it by the console. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class RescueStart {

    /** System property with the log-in. */
    private static final String LOGIN = "mentoring.reset.administrator";

    @Inject
    private AdministratorRescue rescue;

    @PostConstruct
    void start() {
        String login = System.getProperty(LOGIN);
        if (login == null) {
            return;
        }
        Optional<NewLogin> told = rescue.rescue(login);
        if (told.isEmpty()) {
            System.setProperty(Migrations.START_PROBLEM, "There is no administrator with the log-in " + login);
        } else {
            System.setProperty(Installation.CONSOLE, "RESET " + told.get().login() + " " + told.get().password());
        }
    }
}
