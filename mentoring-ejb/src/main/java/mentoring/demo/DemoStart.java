package mentoring.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import mentoring.shared.Installation;
import mentoring.shared.Migrations;

/** Decides at start what the database may be: the demo's own, somebody's, or an empty one that is to become the demo. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final String MARK = "demo";

    @Inject
    private Installation installation;

    @Inject
    private DemoFill fill;

    @PostConstruct
    void start() {
        if (!Boolean.getBoolean(Installation.DEMO)) {
            return;
        }
        boolean empty = installation.empty();
        boolean ours = installation.marked(MARK);
        if (!empty && !ours) {
            refuse("The database holds data of its own: --demo works on an empty database or on one that --demo has filled.");
        }
        if (ours && !installation.marked("demo.done")) {
            refuse("The demo was interrupted while it was being made: delete the data folder and start again.");
        }
        if (empty) {
            installation.mark(MARK, "filled by --demo");
            fill.run();
            installation.mark("demo.done", "complete");
        }
        System.setProperty(Installation.CONSOLE, DemoLogins.lines());
    }

    private static void refuse(String problem) {
        System.setProperty(Migrations.START_PROBLEM, problem);
        throw new IllegalStateException(problem);
    }
}
