package mentoring.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.endtoend.Installation;
import mentoring.endtoend.Login;
import mentoring.endtoend.StoppedDatabase;

/** Measures the program on Derby and on PostgreSQL, or on the one that the argument names. README names the command. */
public final class Benchmark {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve("benchmark");
    private static final int STARTS = 3;
    private static final int FIRST_UNIT = 1;
    private static final int ROSTER_UNIT = Municipality.UNITS;
    private static final double MEGA = 1024d * 1024;

    private final Report report = new Report();
    private final Path payara = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
        .filter(file -> file.getFileName().toString().startsWith("payara-micro-")).findFirst().orElseThrow();
    private final Path jar;

    private Benchmark(Path jar) {
        this.jar = jar;
    }

    /** Work on a connection of the database while the program is stopped. */
    private interface Database {
        void change(StoppedDatabase.Work work) throws SQLException;
    }

    /** @param arguments {@code both}, {@code derby} or {@code postgresql} */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        delete(FOLDER);
        Files.createDirectories(FOLDER);
        Benchmark benchmark = new Benchmark(EmptyPage.addTo(TARGET.resolve("mentoring.jar"), FOLDER));
        String only = arguments[0];
        benchmark.report.machine();
        if (!only.equals("postgresql")) {
            benchmark.derby();
        }
        if (!only.equals("derby")) {
            benchmark.postgresql();
        }
        benchmark.report.sideBySide();
        benchmark.starts();
        benchmark.report.keep(FOLDER.resolve("benchmark.md"));
    }

    private void derby() throws IOException, SQLException, InterruptedException {
        Path data = FOLDER.resolve("derby");
        measure("Derby", data, work -> StoppedDatabase.change(data, work), Map.of());
    }

    private void postgresql() throws IOException, SQLException, InterruptedException {
        try (EmbeddedPostgres postgresql = EmbeddedPostgres.start()) {
            measure("PostgreSQL", FOLDER.resolve("postgresql"), work -> {
                try (Connection connection = postgresql.getPostgresDatabase().getConnection()) {
                    work.on(connection);
                }
            }, Map.of("MENTORING_DB_USER", "postgres", "MENTORING_DB_PASSWORD", "postgres"),
                "--db", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres");
        }
    }

    private void measure(String name, Path data, Database database, Map<String, String> environment, String... options)
        throws IOException, SQLException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--demo");
        String[] start = all.toArray(String[]::new);
        Map<String, Login> logins;
        try (Installation demo = Program.start(jar, data, environment, start)) {
            logins = demo.logins().stream().collect(Collectors.toMap(Login::name, Function.identity(), (one, other) -> one));
        }
        List<Pages.Objects> ids = new ArrayList<>();
        List<Long> editions = new ArrayList<>();
        database.change(connection -> {
            long begin = System.nanoTime();
            Tables tables = new Tables(connection);
            Municipality.load(tables);
            ids.add(objects(connection));
            editions.addAll(editions(connection));
            report.say("## " + name);
            report.say("");
            report.say(String.format(Locale.ROOT, "%,d people (%,d of them in one school), %,d schools, %,d pairs, %,d meetings,"
                + " %,d journal entries, %,d rows of plans in four school years; loaded in %.0f s.", tables.count("person"), largestSchool(connection),
                tables.count("school"), tables.count("mentoring_pair"), tables.count("meeting"), tables.count("journal_entry"),
                tables.count("plan_row"), Program.seconds(begin)));
            report.say("");
        });
        try (Installation installation = Program.start(jar, data, environment, start)) {
            pages(name, new Load(installation.address(), logins), new Pages(ids.get(0)), editions, data);
            Program.Memory memory = Program.memory(installation.pid());
            report.row("Heap in use after all this and a full collection, MB", memory.heap());
            report.row("Resident memory of the process, MB", memory.resident());
            report.say("");
        }
    }

    private void pages(String name, Load load, Pages pages, List<Long> editions, Path data) throws IOException, InterruptedException {
        load.warmUp(pages.all(), FIRST_UNIT);
        List<Load.Figure> figures = new ArrayList<>();
        for (Pages.Page page : pages.all()) {
            figures.add(load.measure(page, FIRST_UNIT));
        }
        report.pages(name, figures);
        load.warmUp(pages.longRegister(), Municipality.LONG_ROSTER);
        List<Load.Figure> register = new ArrayList<>();
        for (Pages.Page page : pages.longRegister()) {
            register.add(load.measure(page, Municipality.LONG_ROSTER));
        }
        report.say("Pages of a long register, milliseconds:");
        report.say("");
        report.head("page", "1 user: median", "p95", Pages.USERS + " users: median", "p95");
        register.forEach(figure -> report.row(figure.page().name(), figure.alone().median(), figure.alone().p95(),
            figure.together().median(), figure.together().p95()));
        report.say("");
        Jobs.Import roster = Jobs.importRoster(load.session("curator", ROSTER_UNIT, 0));
        Jobs.Documents documents = Jobs.documents(load.session("curator", FIRST_UNIT, 0), editions, data.resolve("documents"));
        report.head("work on " + name, "");
        report.row("Import of " + Jobs.ROSTER + " rows by the pages: upload and check, s", roster.checked());
        report.row("- confirmed and saved, s", roster.saved());
        report.row("- together, s", roster.checked() + roster.saved());
        report.row(editions.size() + " plans as DOCX, s", documents.docx());
        report.row("The same plans as PDF, s", documents.pdf());
        report.row("LibreOffice, the same DOCX to PDF in one run, s", documents.office() < 0 ? "not installed" : documents.office());
    }

    private void starts() throws IOException, InterruptedException {
        List<Program.Memory> memory = new ArrayList<>();
        double[] bare = new double[STARTS];
        double[] ours = new double[STARTS];
        Path data = FOLDER.resolve("start");
        Program.start(jar, data, Map.of(), "--demo").close();
        for (int i = 0; i < STARTS; i++) {
            bare[i] = Program.bareStart(payara, FOLDER, memory);
            long begin = System.nanoTime();
            try (Installation installation = Program.start(jar, data, Map.of(), "--demo")) {
                ours[i] = Program.seconds(begin);
                memory.add(Program.memory(installation.pid()));
            }
        }
        report.head("start, median of " + STARTS, "Payara Micro alone", "mentoring.jar, demonstration on Derby");
        report.row("until it answers, s", Load.median(bare), Load.median(ours));
        report.row("heap in use after a full collection, MB", memory.get(0).heap(), memory.get(1).heap());
        report.row("resident memory, MB", memory.get(0).resident(), memory.get(1).resident());
        report.row("size of the jar, MB", Files.size(payara) / MEGA, Files.size(TARGET.resolve("mentoring.jar")) / MEGA);
    }

    /** A pair of the demonstration's mentor that has a plan. */
    private static Pages.Objects objects(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                 select p.pair_id, p.id from individual_plan p, pair_member m, role_grant g, account a, journal_chain c
                 where m.pair_id = p.pair_id and m.role = 'MENTOR' and g.person_id = m.person_id and a.id = g.account_id
                 and a.login = 'mentor' and c.pair_id = p.pair_id order by p.school_year desc, p.id""");
             ResultSet found = query.executeQuery()) {
            found.next();
            return new Pages.Objects(found.getLong(1), found.getLong(2), latePerson(connection));
        }
    }

    private static long latePerson(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select p.id from person p where p.school_id ="
                 + " (select min(g.school_id) from account a, role_grant g where g.account_id = a.id and a.login = ?)"
                 + " order by p.sort_name, p.id offset " + Pages.FIRST_ROW + " rows fetch next 1 rows only")) {
            query.setString(1, "curator-" + Municipality.LONG_ROSTER);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static long largestSchool(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select max(s.size_of) from (select count(*) as size_of from person group by school_id) s");
             ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Plans of one school. */
    private static List<Long> editions(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                 select e.id from plan_edition e, individual_plan p where p.id = e.plan_id and e.state = 'APPROVED' and p.school_id =
                 (select min(g.school_id) from account a, role_grant g where g.account_id = a.id and a.login = ?) order by e.id""")) {
            query.setString(1, "curator-" + FIRST_UNIT);
            query.setMaxRows(Jobs.PLANS);
            try (ResultSet found = query.executeQuery()) {
                List<Long> ids = new ArrayList<>();
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
                return ids;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
