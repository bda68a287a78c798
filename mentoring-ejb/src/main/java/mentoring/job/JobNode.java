package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * This running program among those that share a database: its name, which outlives a restart, and the jobs it works on. No two
 * live ones bear one name: a data folder serves one of them, and a server's instances are named.
 */
@ApplicationScoped
class JobNode {

    private static final int LONGEST = 300;

    private final Set<Long> working = ConcurrentHashMap.newKeySet();
    private final String name = tail(host() + "/" + System.getProperty("com.sun.aas.instanceName", "") + "/"
        + Path.of(System.getProperty("mentoring.data", "mentoring-data")).toAbsolutePath().normalize());

    String name() {
        return name;
    }

    void begins(long job) {
        working.add(job);
    }

    void ends(long job) {
        working.remove(job);
    }

    Set<Long> working() {
        return Set.copyOf(working);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
