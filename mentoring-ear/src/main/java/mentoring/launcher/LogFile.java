package mentoring.launcher;

import java.io.IOException;
import java.util.logging.FileHandler;

/** The log in the data folder, named by a system property: the server's own file of settings cannot hold letters outside ASCII. */
public class LogFile extends FileHandler {

    static final String FOLDER = "mentoring.logs";

    private static final int LIMIT = 10_000_000;
    private static final int COUNT = 5;

    public LogFile() throws IOException {
        super(System.getProperty(FOLDER).replace("%", "%%") + "/mentoring.%g.log", LIMIT, COUNT, true);
    }
}
