package mentoring.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * This running program among those that share a database: its name, which outlives a restart, and the jobs it works on. No two
 * live ones bear one name: a data folder serves one of them, and a server's instances are named.
 */
@ApplicationScoped
class JobNode {

    private static final int LONGEST = 300;

    private final Map<Long, Integer> working = new ConcurrentHashMap<>();
    private final String name = tail(host() + "/" + System.getProperty("com.sun.aas.instanceName", "") + "/"
        + Path.of(System.getProperty("mentoring.data", "mentoring-data")).toAbsolutePath().normalize());

    String name() {
        return name;
    }

    /** A job may begin anew before its last step has quite ended: it is worked on until as many steps have ended as began. */
    void begins(long job) {
        working.merge(job, 1, Integer::sum);
    }

    void ends(long job) {
        working.computeIfPresent(job, (id, steps) -> steps == 1 ? null : steps - 1);
    }

    Set<Long> working() {
        return Set.copyOf(working.keySet());
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
