package mentoring.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro with our application on it. */
class Server {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private static final String APPLICATION = "mentoring";

    /** Above the rows that the largest roster writes to one table; more would make Derby lock the whole table. */
    private static final String LOCKED_ROWS = "40000";

    /** More than the product has statements: Derby compiles one anew that it has forgotten. */
    private static final String STATEMENTS = "2000";

    /** A connection is tried before it is lent, so that a database which went away and came back is found at once. */
    private static final String TESTED = " --isconnectvalidatereq true --validationmethod custom-validation"
        + " --validationclassname org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";

    private final Options options;
    private final DataFolder folder;
    private final Database database;

    Server(Options options, DataFolder folder, Database database) {
        this.options = options;
        this.folder = folder;
        this.database = database;
    }

    /** Says in time that the address is not ours to have: the server itself would only log it. */
    static void checkPort(Options options) throws StartProblem {
        InetAddress address;
        try {
            address = InetAddress.getByName(options.listenOn());
        } catch (UnknownHostException e) {
            throw new StartProblem("The host is not known: " + options.listenOn(), e);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, options.port()));
        } catch (IOException e) {
            throw new StartProblem("Cannot listen on port " + options.port() + " (" + StartProblem.reason(e)
                + "): choose another with --port", e);
        }
    }

    /** Boots the server and deploys the application; true if the application came up. */
    boolean start() throws StartProblem {
        settings();
        try {
            Path ear = folder.unpack("/MICRO-INF/app/mentoring.ear");
            PayaraMicroRuntime runtime = PayaraMicroLauncher.create(new String[] {
                "--rootdir", Files.createDirectories(folder.server().resolve("domain")).toString(),
                "--unpackdir", Files.createDirectories(folder.server().resolve("runtime")).toString(),
                "--logproperties", folder.unpack("/mentoring/launcher/logging.properties").toString(),
                "--prebootcommandfile", commands().toString(),
                "--port", Integer.toString(options.port()),
                "--nohazelcast", "--disablephonehome"}).getRuntime();
            stopCleanly(Thread.currentThread().getContextClassLoader());
            return runtime.deploy(APPLICATION, "/", ear.toFile()) && runtime.getDeployedApplicationNames().contains(APPLICATION);
        } catch (BootstrapException | IOException e) {
            LOG.log(Level.SEVERE, "Start failed", e);
            throw new StartProblem("The server could not start (" + StartProblem.reason(e) + "): see " + folder.logs(), e);
        } catch (Exception e) { // the launcher's interface declares no less
            LOG.log(Level.SEVERE, "Start failed", e);
            throw new StartProblem("The server could not start: see " + folder.logs(), e);
        }
    }

    /** Asks for the first page, following where it leads: 200, or what came instead. */
    int firstPage() throws StartProblem {
        try {
            HttpURLConnection page = (HttpURLConnection) new URL(address()).openConnection();
            page.setConnectTimeout(10_000);
            page.setReadTimeout(120_000);
            return page.getResponseCode();
        } catch (IOException e) {
            throw new StartProblem("The first page does not answer (" + StartProblem.reason(e) + "): see " + folder.logs(), e);
        }
    }

    /** What to type into the browser on this computer. */
    String address() {
        String host = options.listenOn();
        if (host.equals(Options.ALL_ADDRESSES) || host.equals("::") || host.equals(Options.LOOPBACK)) {
            host = "localhost";
        }
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + options.port() + "/";
    }

    private void settings() {
        System.setProperty("mentoring.data", folder.root().toString());
        if (options.reset() != null) {
            System.setProperty("mentoring.reset.administrator", options.reset());
        }
        if (options.proxy() != null) {
            System.setProperty("mentoring.proxy", options.proxy());
        }
        System.setProperty("mentoring.demo", Boolean.toString(options.demo()));
        System.setProperty("mentoring.db", database.url());
        System.setProperty("mentoring.ds.url", database.poolUrl());
        System.setProperty("mentoring.ds.user", database.user());
        System.setProperty("mentoring.ds.password", database.password());
        System.setProperty(LogFile.FOLDER, folder.logs().toString());
        System.setProperty("derby.system.home", folder.root().toString());
        System.setProperty("derby.locks.escalationThreshold", LOCKED_ROWS);
        System.setProperty("derby.language.statementCache.size", STATEMENTS);
        System.setProperty("derby.stream.error.file", folder.logs().resolve("derby.log").toString());
    }

    /** Commands to the server before it listens; what is particular to this start comes from system properties. */
    private Path commands() throws IOException {
        String listener = "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        return Files.write(folder.server().resolve("commands.txt"), List.of(
            listener + "address=" + options.listenOn(),
            http + "server-header=false",
            http + "xpowered-by=false",
            http + "cookie-same-site-enabled=true",
            http + "cookie-same-site-value=Lax",
            "set configs.config.server-config.availability-service.availability-enabled=false",
            "create-jdbc-connection-pool --restype java.sql.Driver --driverclassname " + database.driver()
                + " --steadypoolsize 2 --maxpoolsize 40 --maxwait 10000 --isolationlevel read-committed" + TESTED
                + " --property URL=${mentoring.ds.url}:user=${mentoring.ds.user}:password=${mentoring.ds.password} mentoring",
            "create-jdbc-resource --connectionpoolid mentoring jdbc/mentoring"));
    }

    /** The server stops itself when the process is told to end; after it, the embedded database is put to rest. */
    private void stopCleanly(ClassLoader loader) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ServerStop.await();
            if (database.embedded()) {
                Database.shutDown(loader);
            }
            folder.clearServer();
        }, "Stop"));
    }
}
