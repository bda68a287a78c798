package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut in the middle of saving: whatever was answered as saved is there after the next start, word for word. */
class KillIT {

    private static final int WRITERS = 4;
    private static final int SAVED_BEFORE_THE_KILL = 80;
    private static final int MEETINGS = SAVED_BEFORE_THE_KILL + 60;
    private static final long FIRST_MEETING = 900_000_000;
    private static final String KEPT = "Черновик сохранён";
    private static final long PATIENCE_MINUTES = 10;

    @TempDir
    private Path data;

    @TempDir
    private Path cluster;

    private final Queue<Long> meetings = new ConcurrentLinkedQueue<>();
    private final Queue<String> saved = new ConcurrentLinkedQueue<>();
    private long pair;

    @Test
    void nothingThatWasConfirmedIsLost() throws Exception {
        assertNothingIsLost(new OnDerby());
    }

    @Test
    void nothingThatWasConfirmedIsLostOnPostgresqlThatDiesAsWell() throws Exception {
        try (Postgresql postgresql = Postgresql.start(cluster)) {
            assertNothingIsLost(new OnPostgresql(postgresql));
        }
    }

    private void assertNothingIsLost(Home home) throws Exception {
        Login login = FilledDemo.login("mentor");
        try (Installation installation = home.startWith(connection -> holdMeetings(connection, login.name()))) {
            writeUntilKilled(home, installation, login);
        }
        assertTrue(saved.size() >= SAVED_BEFORE_THE_KILL, "entries saved before the kill: " + saved.size());
        try (Installation again = home.start()) {
            String journal = new PostedForms(again.address()).logIn(login).get("journal/journal?pair=" + pair);
            assertEquals(List.of(), saved.stream().filter(text -> !journal.contains(">" + text + "<")).toList());
        }
    }

    /** A program and its database, on a folder that outlives them. */
    private interface Home {

        /** The first start, on the demonstration with additions. */
        Installation startWith(StoppedDatabase.Work additions) throws IOException, SQLException;

        Installation start() throws IOException;

        /** Ends the program, and the database if that is a process of its own. */
        void kill(Installation installation) throws IOException, InterruptedException;
    }

    private final class OnDerby implements Home {

        @Override
        public Installation startWith(StoppedDatabase.Work additions) throws IOException, SQLException {
            FilledDemo.copyTo(data);
            StoppedDatabase.change(data, additions);
            return start();
        }

        @Override
        public Installation start() throws IOException {
            return Installation.start(data, "--demo");
        }

        @Override
        public void kill(Installation installation) {
            installation.kill();
        }
    }

    private final class OnPostgresql implements Home {

        private final Postgresql postgresql;

        OnPostgresql(Postgresql postgresql) {
            this.postgresql = postgresql;
        }

        @Override
        public Installation startWith(StoppedDatabase.Work additions) throws IOException, SQLException {
            Installation installation = start();
            try (Connection connection = postgresql.connection()) {
                additions.on(connection);
            }
            return installation;
        }

        @Override
        public Installation start() throws IOException {
            return Installation.start(Postgresql.environment("postgres"), data, postgresql.options("--demo"));
        }

        @Override
        public void kill(Installation installation) throws IOException, InterruptedException {
            installation.kill();
            postgresql.kill();
            postgresql.startAgain();
        }
    }

    /** Many held meetings of a mentor without an entry, as copies of one that the demonstration has. */
    private void holdMeetings(Connection connection, String mentor) throws SQLException {
        long model = model(connection, mentor);
        try (PreparedStatement meeting = connection.prepareStatement("""
                 insert into meeting (id, version, created_at, changed_at, changed_by, school_id, school_year, pair_id, starts_at, ends_at,
                     held_on, stage, mode, grouping, kind, topic, state, recorded)
                 select cast(? as bigint), 1, created_at, changed_at, changed_by, school_id, school_year, pair_id, starts_at, ends_at,
                     held_on, stage, mode, grouping, kind, topic, state, false from meeting where id = ?""");
             PreparedStatement present = connection.prepareStatement("""
                 insert into meeting_attendance (meeting_id, participation_id, present)
                 select cast(? as bigint), participation_id, present from meeting_attendance where meeting_id = ?""")) {
            for (long id = FIRST_MEETING; id < FIRST_MEETING + MEETINGS; id++) {
                for (PreparedStatement copy : List.of(meeting, present)) {
                    copy.setLong(1, id);
                    copy.setLong(2, model);
                    copy.executeUpdate();
                }
                meetings.add(id);
            }
        }
    }

    /** A meeting of the mentor's newest pair that has one: older pairs are of a closed year, in which nobody writes. */
    private long model(Connection connection, String mentor) throws SQLException {
        try (PreparedStatement newest = connection.prepareStatement("""
                 select meeting.pair_id, min(meeting.id) from meeting, pair_member m, role_grant g, account a
                 where meeting.state = 'HELD' and m.pair_id = meeting.pair_id and m.role = 'MENTOR' and g.person_id = m.person_id
                 and a.id = g.account_id and a.login = ? group by meeting.pair_id order by meeting.pair_id desc""")) {
            newest.setString(1, mentor);
            try (ResultSet found = newest.executeQuery()) {
                found.next();
                pair = found.getLong(1);
                return found.getLong(2);
            }
        }
    }

    private void writeUntilKilled(Home home, Installation installation, Login login)
        throws InterruptedException, ExecutionException, IOException {
        CountDownLatch enough = new CountDownLatch(SAVED_BEFORE_THE_KILL);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        List<Future<Integer>> writers = new ArrayList<>();
        for (int number = 1; number <= WRITERS; number++) {
            PostedForms session = new PostedForms(installation.address()).logIn(login);
            String mark = "Автор " + number + ", встреча ";
            writers.add(pool.submit(() -> write(session, mark, enough)));
        }
        waitFor(enough, writers);
        home.kill(installation);
        for (Future<Integer> writer : writers) {
            assertTrue(writer.get() > 0, "each writer has saved something");
        }
        pool.shutdown();
    }

    /** Waits until enough was saved; a writer that stops before the kill has met a failure, which is told at once. */
    private static void waitFor(CountDownLatch enough, List<Future<Integer>> writers) throws InterruptedException, ExecutionException {
        for (int seconds = 0; !enough.await(1, TimeUnit.SECONDS); seconds++) {
            for (Future<Integer> writer : writers) {
                assertFalse(writer.isDone() && writer.get() >= 0, "a writer stopped before the kill");
            }
            assertTrue(seconds < PATIENCE_MINUTES * 60, "entries saved in time");
        }
    }

    /** Writes entry after entry until nobody answers any more; how many were answered as saved. */
    private int write(PostedForms session, String mark, CountDownLatch enough) {
        int count = 0;
        for (Long meeting = meetings.poll(); meeting != null; meeting = meetings.poll()) {
            String text = mark + meeting;
            try {
                String path = "journal/entry?meeting=" + meeting;
                Map<String, String> fields = PostedForms.fields(session.get(path), "form");
                fields.put("form:content", text);
                fields.put("form:result", "Сделано");
                String answer = session.press(path, "form", "form:keep", fields);
                assertTrue(answer.contains(KEPT), answer);
            } catch (IOException e) {
                return count;
            }
            saved.add(text);
            enough.countDown();
            count++;
        }
        throw new AssertionError("More meetings are needed");
    }
}
