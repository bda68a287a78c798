package mentoring.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mentoring.endtoend.Login;
import mentoring.endtoend.PostedForms;

/** Visits pages as one and as many people, each logged in at a school of his own. */
final class Load {

    private static final int WARM_UP_ROUNDS = 60;
    private static final int VISITS_ALONE = 60;
    private static final int VISITS_OF_EACH = 10;
    private static final long NANOS = 1_000_000L;

    private final String address;
    private final Map<String, Login> logins;
    private final Map<String, PostedForms> sessions = new HashMap<>();

    /** @param logins of the demonstration, by name */
    Load(String address, Map<String, Login> logins) {
        this.address = address;
        this.logins = logins;
    }

    /** Milliseconds. */
    record Times(double median, double p95) {

        static Times of(List<Long> nanos) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Times(at(sorted, 0.5), at(sorted, 0.95));
        }

        private static double at(long[] sorted, double part) {
            return (double) sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))] / NANOS;
        }
    }

    /** What a page took for one visitor and for many. */
    record Figure(Pages.Page page, Times alone, Times together) {
    }

    /** Until the compiler of the server has seen all pages often enough. */
    void warmUp(List<Pages.Page> pages, int firstUnit) throws IOException, InterruptedException {
        for (Pages.Page page : pages) {
            for (int user = 0; user < Pages.USERS; user++) {
                session(page.login(), unit(firstUnit, user), user);
            }
            page.check(page.visit().ask(session(page.login(), firstUnit, 0), firstUnit));
        }
        together(user -> {
            List<Long> nanos = new ArrayList<>();
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                Pages.Page page = pages.get((round + user) % pages.size());
                nanos.add(visit(page, firstUnit, user));
            }
            return nanos;
        });
    }

    Figure measure(Pages.Page page, int firstUnit) throws IOException, InterruptedException {
        List<Long> alone = new ArrayList<>();
        for (int i = 0; i < VISITS_ALONE; i++) {
            alone.add(visit(page, firstUnit, i % Pages.USERS));
        }
        List<Long> together = together(user -> {
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < VISITS_OF_EACH; i++) {
                nanos.add(visit(page, firstUnit, user));
            }
            return nanos;
        });
        return new Figure(page, Times.of(alone), Times.of(together));
    }

    /** The school with the long roster has one curator for everybody. */
    private static int unit(int first, int user) {
        return first == Municipality.LONG_ROSTER ? first : first + user;
    }

    private long visit(Pages.Page page, int firstUnit, int user) throws IOException {
        int unit = unit(firstUnit, user);
        PostedForms session = session(page.login(), unit, user);
        long begin = System.nanoTime();
        String answer = page.visit().ask(session, unit);
        long nanos = System.nanoTime() - begin;
        page.check(answer);
        return nanos;
    }

    /**
     * A user's session as a person of the demonstration in his unit, or as one who works over the whole municipality. Each user has his
     * own: a server keeps so many views a session, and would drop those of twenty at once while they are drawn.
     */
    synchronized PostedForms session(String name, int unit, int user) throws IOException {
        String key = name + "-" + unit + "-" + user;
        PostedForms session = sessions.get(key);
        if (session == null) {
            Login login = logins.get(name);
            String inUnit = login.role().equals("methodologist") ? name : name + "-" + unit;
            session = new PostedForms(address).logIn(new Login(login.role(), inUnit, login.password()));
            sessions.put(key, session);
        }
        return session;
    }

    /** The work of one user. */
    private interface Work {
        List<Long> of(int user) throws IOException;
    }

    private static List<Long> together(Work work) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Pages.USERS);
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int user = 0; user < Pages.USERS; user++) {
                int number = user;
                running.add(threads.submit(() -> work.of(number)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> each : running) {
                nanos.addAll(each.get());
            }
            return nanos;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
