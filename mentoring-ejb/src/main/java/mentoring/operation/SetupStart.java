package mentoring.operation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import mentoring.shared.Installation;

/** Tells the code of the first start: to the launcher, or by the server's log where no launcher has started us. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SetupStart {

    private static final Logger LOG = Logger.getLogger(SetupStart.class.getName());

    @Inject
    private Installation installation;

    @Inject
    private SetupToken token;

    @PostConstruct
    void start() {
        String demo = System.getProperty(Installation.DEMO);
        if (Boolean.parseBoolean(demo) || !installation.empty()) {
            return;
        }
        String code = token.renew();
        if (demo != null) {
            System.setProperty(Installation.SETUP, code);
        } else {
            LOG.warning("The installation is empty. Open the page /setup and type this code: " + code);
        }
    }
}
