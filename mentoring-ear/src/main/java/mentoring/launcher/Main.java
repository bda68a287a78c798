package mentoring.launcher;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of mentoring.jar. Exit codes: 1 if the start failed, 2 if the command line was not understood. */
public final class Main {

    /** Set by the application when it cannot start: one line for the user. */
    static final String START_PROBLEM = "mentoring.start.problem";
    /** Set by the application when it has started: lines for the user, such as the log-ins of a demonstration. */
    static final String START_CONSOLE = "mentoring.start.console";
    /** Set by the application when it is empty: the one-time code of its first page. */
    static final String START_SETUP = "mentoring.start.setup";

    private final Console console = new Console();

    private Main() {
    }

    public static void main(String[] arguments) {
        Main main = new Main();
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> main.giveUp(error));
        int code = main.run(arguments);
        if (code >= 0) {
            System.exit(code);
        }
    }

    /** The exit code, or a negative number while the server goes on running. */
    private int run(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (StartProblem e) {
            console.complain(e.getMessage());
            return 2;
        }
        if (options.help()) {
            console.say(Options.HELP.stripTrailing());
            return 0;
        }
        try {
            start(options);
            return options.reset() == null ? -1 : 0;
        } catch (StartProblem e) {
            console.complain(e.getMessage());
            return 1;
        }
    }

    /** The last resort for what nobody foresaw. */
    private void giveUp(Throwable error) {
        console.complain("The start failed (" + StartProblem.reason(error) + "): see the logs in the data folder");
        Logger.getLogger(Main.class.getName()).log(Level.SEVERE, "Start failed", error);
        System.exit(1);
    }

    private void start(Options options) throws StartProblem {
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ENGLISH);
        Server.checkPort(options);
        DataFolder folder = DataFolder.open(options.data());
        Database database = Database.of(options, folder, System.getenv());
        database.probe(folder);
        try {
            console.redirect(folder.logs().resolve("console.log"));
        } catch (IOException e) {
            throw new StartProblem("Cannot write to " + folder.logs() + " (" + StartProblem.reason(e) + ")", e);
        }
        if (options.reset() == null) {
            console.say(options.demo() ? "Starting; filling a new demonstration takes a minute or two" : "Starting");
        }
        Server server = new Server(options, folder, database);
        boolean deployed = server.start();
        String problem = System.getProperty(START_PROBLEM);
        if (problem != null) {
            throw new StartProblem(problem);
        }
        if (!deployed) {
            throw new StartProblem("The application could not start: see " + folder.logs());
        }
        int status = server.firstPage();
        if (status != 200) {
            throw new StartProblem("The first page answers with status " + status + ": see " + folder.logs());
        }
        String lines = System.getProperty(START_CONSOLE, "");
        if (!lines.isBlank()) {
            console.say(lines.stripTrailing());
        }
        if (options.reset() != null) {
            return;
        }
        String setup = System.clearProperty(START_SETUP);
        if (setup != null) {
            console.say("SETUP " + server.address() + "setup " + setup);
        }
        console.say(server.address());
    }
}
