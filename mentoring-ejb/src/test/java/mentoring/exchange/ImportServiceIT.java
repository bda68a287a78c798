package mentoring.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mentoring.exchange.model.ImportCounts;
import mentoring.exchange.model.ImportId;
import mentoring.job.JobService;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.people.PageStart;
import mentoring.people.PeopleFilter;
import mentoring.people.PeopleService;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.Patience;
import mentoring.testing.ServiceTest;
import mentoring.testing.Tables;
import mentoring.testing.TestSchool;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roster's import with its background work; what is made here is committed, and deleted at the end. */
class ImportServiceIT extends ServiceTest {

    private static final String HEADER = "Фамилия;Имя;Дата рождения;Категория;Класс;Телефон\n";

    @Inject
    private ImportService imports;

    @Inject
    private JobService jobs;

    @Inject
    private PeopleService people;

    @Inject
    private TestSchool setup;

    @Inject
    private Tables tables;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private Caller curator;

    @BeforeEach
    void school() throws NotSupportedException, SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        year = setup.open("School of imports", LocalDate.ofInstant(clock.now(), ZoneOffset.UTC));
        curator = setup.account(Role.CURATOR, year);
        transaction.commit();
        currentUser.become(curator);
    }

    @AfterEach
    void clean() throws SystemException, SQLException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        tables.empty();
    }

    @Test
    void aFileIsCheckedFirstAndSavedWhenSomebodySaysSo() throws InterruptedException {
        ImportId id = upload(HEADER + "Климов;Илья;14.05.2012;ученик;8Б;89211234567\nКлимова;Ольга;1980-01-01;родитель;;\n");
        ImportView checked = await(id, JobState.WAITING);
        assertEquals(new ImportCounts(2, 1, 0, 0, 1, 1), checked.counts());
        assertEquals(List.of("8Б"), checked.newClasses());
        assertEquals(0, people.count(year, PeopleFilter.all()), "nothing is saved by a check");
        ProblemView problem = imports.problems(id).get(0);
        assertEquals("3 Категория exchange.row.consentFirst", problem.row() + " " + problem.column() + " " + problem.problem().key());
        assertEquals("exchange.badRows",
            key(() -> imports.confirm(id, checked.version(), false)));
        imports.confirm(id, checked.version(), true);
        await(id, JobState.DONE);
        assertEquals(1, people.count(year, PeopleFilter.all()));
        assertEquals(0, number("select count(*) from person where phone is not null and school_id = " + year.schoolId()));
        assertEquals(0, number("select count(*) from stored_file where school_id = " + year.schoolId()), "the file is gone");
    }

    @Test
    void theSameFileAddsNobodyTheSecondTime() throws InterruptedException {
        String file = "Фамилия;Имя;Дата рождения;Категория;Класс;Должность\nКлимов;Илья;14.05.2012;ученик;8Б;\n"
            + "Орлова;Наталья;;педагог;;учитель физики\n";
        save(upload(file));
        ImportId second = upload(file);
        assertEquals(new ImportCounts(2, 0, 2, 0, 0, 0), await(second, JobState.WAITING).counts(), "known, and nothing to change");
        save(second);
        assertEquals(2, people.count(year, PeopleFilter.all()));
        save(upload(file.replace("8Б", "8В")));
        assertEquals(2, people.count(year, PeopleFilter.all()));
        assertEquals("8В", people.page(year, PeopleFilter.all(), PageStart.first(), 1).get(0).place());
    }

    @Test
    void contactsAreKeptWhereTheConsentIsThere() throws InterruptedException, NotSupportedException, SystemException, RollbackException,
        HeuristicMixedException, HeuristicRollbackException {
        String file = HEADER + "Климов;Илья;14.05.2012;ученик;8Б;89211234567\n";
        save(upload(file));
        transaction.begin();
        LocalDate today = clock.today();
        em.createNativeQuery("insert into consent (id, version, created_at, changed_at, school_id, person_id, kind, signed_on, pupil_signed,"
            + " representative_signed, valid_from, valid_to) select 2, 0, created_at, created_at, school_id, id, 'PERSONAL_DATA', date('"
            + today + "'), true, true, date('" + today + "'), date('" + today.plusDays(9) + "') from person where school_id = "
            + year.schoolId()).executeUpdate();
        transaction.commit();
        save(upload(file));
        assertEquals(1, number("select count(*) from person where phone = '+7 921 123-45-67' and school_id = " + year.schoolId()));
    }

    /** No word on speed: that is the benchmark's business. */
    @Test
    void twoThousandRowsAreCheckedAndSaved() throws IOException, InterruptedException {
        ImportId id = imports.upload(year, "roster.xlsx", roster(2000));
        ImportView checked = await(id, JobState.WAITING);
        assertEquals(2000, checked.counts().fresh());
        imports.confirm(id, checked.version(), false);
        ImportView done = await(id, JobState.DONE);
        assertEquals(2000, done.rowsDone());
        assertEquals(2000, people.count(year, PeopleFilter.all()));
    }

    @Test
    void whatIsGivenUpSavesNothingAndKeepsNoFile() throws InterruptedException {
        ImportId id = upload(HEADER + "Климов;Илья;14.05.2012;ученик;8Б;\n");
        ImportView checked = await(id, JobState.WAITING);
        jobs.cancel(new JobId(id.value()));
        assertEquals("job.over",
            key(() -> imports.confirm(id, checked.version() + 1, false)));
        assertEquals(0, people.count(year, PeopleFilter.all()));
        assertEquals(0, number("select count(*) from stored_file where school_id = " + year.schoolId()));
    }

    @Test
    void aFileWithoutHeaderFailsWithItsReason() throws InterruptedException {
        ImportView failed = await(upload("nothing;to;see\n1;2;3\n"), JobState.FAILED);
        assertEquals("exchange.file.noHeader", failed.failure().key());
    }

    @Test
    void nothingIsSavedForSomebodyWhoseRoleHasEnded() throws InterruptedException, NotSupportedException, SystemException, RollbackException,
        HeuristicMixedException, HeuristicRollbackException {
        ImportId id = upload(HEADER + "Климов;Илья;14.05.2012;ученик;8Б;\n");
        int version = await(id, JobState.WAITING).version();
        transaction.begin();
        em.createNativeQuery("update role_grant set until_on = since_on where account_id = " + curator.accountId()).executeUpdate();
        imports.confirm(id, version, false);
        transaction.commit();
        assertEquals("job.rightsGone", await(id, JobState.FAILED).failure().key());
        assertEquals(0, people.count(year, PeopleFilter.all()));
    }

    @Test
    void onlyTheSchoolsCuratorImports() throws InterruptedException {
        ImportId id = upload(HEADER + "Климов;Илья;14.05.2012;ученик;8Б;\n");
        await(id, JobState.WAITING);
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        assertTrue(assertThrows(Refusal.class, () -> imports.read(id)).isNotFound());
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId() + 1));
        assertTrue(assertThrows(Refusal.class, () -> imports.confirm(id, 1, false)).isNotFound());
        assertTrue(assertThrows(Refusal.class, () -> imports.upload(year, "x.csv", HEADER.getBytes(StandardCharsets.UTF_8))).isNotFound());
    }

    private ImportId upload(String csv) {
        return imports.upload(year, "roster.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private void save(ImportId id) throws InterruptedException {
        imports.confirm(id, await(id, JobState.WAITING).version(), false);
        assertNull(await(id, JobState.DONE).failure());
    }

    private ImportView await(ImportId id, JobState wanted) throws InterruptedException {
        ImportView view = Patience.until(() -> imports.read(id), seen -> seen.state() == wanted || seen.state().over());
        assertEquals(wanted, view.state(), () -> "import " + id);
        return view;
    }

    private int number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).intValue();
    }

    private static byte[] roster(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("roster");
            String[] header = {"Фамилия", "Имя", "Дата рождения", "Категория", "Класс", "ФИО представителя", "Кем приходится"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "Климов" + (char) ('а' + row / 1024) + (char) ('а' + row / 32 % 32) + (char) ('а' + row % 32));
                sheet.value(row, 1, "Илья");
                sheet.value(row, 2, LocalDate.of(2012, 1 + row % 12, 1 + row % 28));
                sheet.style(row, 2).format("dd.mm.yyyy").set();
                sheet.value(row, 3, "обучающийся");
                sheet.value(row, 4, 1 + row % 11 + "А");
                sheet.value(row, 5, "Климова Ольга Петровна");
                sheet.value(row, 6, "мать");
            }
        }
        return bytes.toByteArray();
    }
}
