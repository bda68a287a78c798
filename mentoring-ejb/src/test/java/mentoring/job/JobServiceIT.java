package mentoring.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.document.model.DocumentForm;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.ImportJob;
import mentoring.exchange.model.PrintingJob;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.LoginJob;
import mentoring.people.model.Person;
import mentoring.shared.Clock;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.FileKind;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs as lists and cleanup see them; no work is begun here, since the transaction of a test is rolled back. */
class JobServiceIT extends ServiceTest {

    @Inject
    private JobService jobs;

    @Inject
    private JobDesk desk;

    @Inject
    private JobCleanup cleanup;

    @Inject
    private JobNode node;

    @Inject
    private StoredFiles files;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    private SchoolYearRef year;

    @BeforeEach
    void school() {
        year = setup.open("School of jobs", clock.today());
        currentUser.become(setup.account(Role.CURATOR, year));
    }

    @Test
    void theNewestJobStandsFirstWithWhoAskedForIt() {
        job("one.csv");
        job("two.csv");
        List<JobRow> rows = jobs.page(year.school(), 0, 10);
        assertEquals(List.of("two.csv", "one.csv"), rows.stream().map(JobRow::title).toList());
        assertEquals("Орешкина Марина Андреевна", rows.get(0).asker());
        assertEquals(List.of("one.csv"), jobs.page(year.school(), 1, 10).stream().map(JobRow::title).toList());
        assertEquals(2, jobs.count(year.school()));
        assertTrue(jobs.busy(year.school()));
    }

    @Test
    void theAdministratorSeesThatSomethingRunsAndNotWhat() {
        job("secret.csv");
        currentUser.become(TestSchool.caller(Role.ADMINISTRATOR, year.schoolId()));
        JobRow row = jobs.pageEverywhere(0, 1).get(0);
        assertEquals("School of jobs", row.school());
        assertNull(row.title());
        assertNull(row.asker());
        assertTrue(jobs.busyEverywhere());
    }

    @Test
    void whatIsGivenUpLetsGoOfItsFile() {
        JobId id = job("one.csv");
        jobs.cancel(id);
        em.flush();
        em.clear();
        ImportJob cancelled = em.find(ImportJob.class, id.value());
        assertEquals(JobState.CANCELLED, cancelled.state());
        assertNull(cancelled.fileId());
        assertFalse(jobs.busy(year.school()));
        assertEquals("job.over", key(() -> jobs.cancel(id)));
    }

    @Test
    void anotherSchoolsCuratorFindsNoJob() {
        JobId id = job("one.csv");
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId() + 1));
        assertTrue(assertThrows(Refusal.class, () -> jobs.cancel(id)).isNotFound());
    }

    @Test
    void anotherSchoolsCuratorListsNothing() {
        job("one.csv");
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId() + 1));
        assertTrue(assertThrows(Refusal.class, () -> jobs.page(year.school(), 0, 10)).isNotFound());
    }

    @Test
    void aRestartTellsWhatBecameOfTheWork() {
        JobId id = job("one.csv");
        set(id, node.name(), clock.now());
        cleanup.afterStart();
        JobRow row = jobs.page(year.school(), 0, 1).get(0);
        assertEquals(JobState.INTERRUPTED, row.state());
        assertEquals("exchange.failure.restart", row.failure().key());
        assertNull(em.find(ImportJob.class, id.value()).fileId());
    }

    @Test
    void aRestartTellsHowManyLogInsThereAreAlready() {
        List<Long> persons = Stream.of("Климов", "Крылов").map(name -> {
            Person person = new Person(year.schoolId(), new PersonName(name, "Илья", null), null);
            em.persist(person);
            return person.id();
        }).toList();
        em.flush();
        LoginJob job = new LoginJob(year, "8Б", false);
        desk.handIn(job);
        em.flush();
        job.takeOn(persons);
        em.flush();
        set(new JobId(job.id()), node.name(), clock.now());
        em.createNativeQuery("update job set done_count = 1 where id = ?").setParameter(1, job.id()).executeUpdate();
        cleanup.afterStart();
        JobRow row = jobs.page(year.school(), 0, 1).get(0);
        assertEquals(JobState.INTERRUPTED, row.state());
        assertEquals("people.logins.stopped [1, 2]", row.failure().key() + " " + row.failure().arguments());
    }

    @Test
    void aRestartTellsHowManyDocumentsThereWereAndKeepsNone() {
        long form = em.createQuery("select f.id from MentoringForm f", Long.class).setMaxResults(1).getSingleResult();
        List<Long> pairs = Stream.of(1, 2).map(no -> {
            MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), no, PairKind.PAIR, form);
            em.persist(pair);
            return pair.id();
        }).toList();
        PrintingJob job = new PrintingJob(year, DocumentSet.JOURNALS, null, Set.of(DocumentForm.PDF));
        desk.handIn(job);
        em.flush();
        job.takeOn(pairs);
        job.pairs().get(0).made(DocumentForm.PDF, files.store(year.schoolId(), "Журнал.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            Set.of(FileKind.PDF)));
        set(new JobId(job.id()), node.name(), clock.now());
        em.createNativeQuery("update job set done_count = 1 where id = ?").setParameter(1, job.id()).executeUpdate();
        cleanup.afterStart();
        em.flush();
        JobRow row = jobs.page(year.school(), 0, 1).get(0);
        assertEquals(JobState.INTERRUPTED, row.state());
        assertEquals("exchange.printing.stopped [1, 2]", row.failure().key() + " " + row.failure().arguments());
        assertEquals(0L, em.createQuery("select count(f) from StoredFile f where f.schoolId = :school", Long.class)
            .setParameter("school", year.schoolId()).getSingleResult());
    }

    @Test
    void aStartLeavesTheWorkOfALivingProgramAlone() {
        JobId id = job("one.csv");
        set(id, "another", clock.now().minusSeconds(100));
        cleanup.afterStart();
        assertEquals(JobState.RUNNING, state(id));
        cleanup.ofSilent();
        assertEquals(JobState.RUNNING, state(id));
        set(id, "another", clock.now().minusSeconds(200));
        cleanup.ofSilent();
        assertEquals(JobState.INTERRUPTED, state(id));
    }

    /** The database was away when the work failed, so that its end could not be noted. */
    @Test
    void workHereThatStoppedUnnoticedIsEndedToo() {
        JobId id = job("one.csv");
        set(id, node.name(), clock.now().minusSeconds(200));
        node.begins(id.value());
        cleanup.beat();
        cleanup.ofSilent();
        assertEquals(JobState.RUNNING, state(id));
        node.ends(id.value());
        set(id, node.name(), clock.now().minusSeconds(200));
        cleanup.beat();
        cleanup.ofSilent();
        assertEquals(JobState.INTERRUPTED, state(id));
    }

    @Test
    void whatNobodyAnswersIsGivenUpAfterADay() {
        JobId id = job("one.csv");
        set(id, node.name(), clock.now());
        em.createNativeQuery("update job set state = 'WAITING', changed_at = ? where id = ?")
            .setParameter(1, timestamp(clock.now().minusSeconds(90_000))).setParameter(2, id.value()).executeUpdate();
        em.clear();
        cleanup.ofSilent();
        assertEquals(JobState.CANCELLED, state(id));
    }

    private JobId job(String title) {
        long file = files.store(year.schoolId(), title, "Фамилия".getBytes(StandardCharsets.UTF_8), Set.of(FileKind.TEXT));
        ImportJob job = new ImportJob(year.schoolId(), year.year(), title, file);
        desk.handIn(job);
        em.flush();
        return new JobId(job.id());
    }

    private void set(JobId id, String worksAt, Instant seen) {
        em.flush();
        em.createNativeQuery("update job set state = 'RUNNING', node = ?, seen_at = ? where id = ?").setParameter(1, worksAt)
            .setParameter(2, timestamp(seen)).setParameter(3, id.value()).executeUpdate();
        em.clear();
    }

    private JobState state(JobId id) {
        return em.find(ImportJob.class, id.value()).state();
    }

    private static Timestamp timestamp(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
