package mentoring.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The command line, read and checked. What was not named is null. */
record Options(int port, String host, String proxy, String data, String database, String reset, boolean demo, boolean help) {

    static final String ALL_ADDRESSES = "0.0.0.0";
    static final String LOOPBACK = "127.0.0.1";

    static final String HELP = """
        Usage: java -jar mentoring.jar [options]

          --port N     port of the web pages (default 8080)
          --host NAME  address to listen on (default: all addresses; with --demo only this computer)
          --proxy IP   address of the reverse proxy in front; what it forwards of the browser's address is believed
          --data DIR   folder for the database and the logs (default mentoring-data)
          --db URL     PostgreSQL instead of the built-in database, such as jdbc:postgresql://localhost/mentoring;
                       user and password come from MENTORING_DB_USER and MENTORING_DB_PASSWORD
          --demo       fill an empty database with invented schools and a college and print their log-ins
          --reset-administrator LOGIN
                       give an administrator who has forgotten the password a new one, print it and stop
          --help       print this text
        """;

    static Options parse(String... arguments) throws StartProblem {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        int port = 8080;
        String host = null;
        String proxy = null;
        String data = "mentoring-data";
        String database = null;
        String reset = null;
        boolean demo = false;
        boolean help = false;
        while (!rest.isEmpty()) {
            String option = rest.pop();
            int equals = option.indexOf('=');
            if (option.startsWith("--") && equals > 0) {
                rest.push(option.substring(equals + 1));
                option = option.substring(0, equals);
                if (option.equals("--demo") || option.equals("--help")) {
                    throw new StartProblem("Option " + option + " takes no value (see --help)");
                }
            }
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--host" -> host = value(option, rest);
                case "--proxy" -> proxy = proxy(value(option, rest));
                case "--data" -> data = value(option, rest);
                case "--db" -> database = database(value(option, rest));
                case "--reset-administrator" -> reset = value(option, rest);
                case "--demo" -> demo = true;
                case "--help", "-h" -> help = true;
                default -> throw new StartProblem("Unknown option: " + option + " (see --help)");
            }
        }
        if (demo && reset != null) {
            throw new StartProblem("Option --reset-administrator does not go with --demo (see --help)");
        }
        return new Options(port, host, proxy, data, database, reset, demo, help);
    }

    /** The address to listen on: a demonstration stays on this computer unless told otherwise. */
    String listenOn() {
        if (host != null) {
            return host;
        }
        return demo ? LOOPBACK : ALL_ADDRESSES;
    }

    private static String value(String option, Deque<String> rest) throws StartProblem {
        String value = rest.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new StartProblem("Option " + option + " needs a value (see --help)");
        }
        return value;
    }

    private static int port(String value) throws StartProblem {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new StartProblem("Option --port needs a number from 1 to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String proxy(String value) throws StartProblem {
        if (!value.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F:.]*")) {
            throw new StartProblem("Option --proxy needs an IP address, not " + value);
        }
        return value;
    }

    private static String database(String value) throws StartProblem {
        if (!value.startsWith("jdbc:postgresql:")) {
            throw new StartProblem("Option --db needs an address that begins with jdbc:postgresql: (see --help)");
        }
        return value;
    }
}
