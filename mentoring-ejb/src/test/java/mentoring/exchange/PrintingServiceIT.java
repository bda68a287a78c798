package mentoring.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.consent.ConsentWithdrawn;
import mentoring.consent.PapersChanged;
import mentoring.document.model.DocumentForm;
import mentoring.exchange.model.DocumentSet;
import mentoring.exchange.model.PrintedState;
import mentoring.exchange.model.PrintingId;
import mentoring.exchange.model.PrintingJob;
import mentoring.job.model.JobId;
import mentoring.job.model.JobState;
import mentoring.journal.JournalPrintService;
import mentoring.journal.model.EntryText;
import mentoring.journal.model.JournalEntry;
import mentoring.meeting.model.Meeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingPlan;
import mentoring.meeting.model.MeetingStage;
import mentoring.organization.model.PersonCategory;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.people.model.SchoolClass;
import mentoring.plan.PlanFixture;
import mentoring.plan.PlanPrintService;
import mentoring.plan.model.Actor;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.PlanTerm;
import mentoring.plan.model.RowText;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.Patience;
import mentoring.testing.ServiceTest;
import mentoring.testing.Tables;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents of many pairs with their background work; what is made here is committed, and deleted at the end. */
class PrintingServiceIT extends ServiceTest {

    private static final Set<DocumentForm> BOTH = EnumSet.allOf(DocumentForm.class);
    private static final String OF_PAIR = "Индивидуальный план Павлов – Климов, № ";

    @Inject
    private PrintingService printing;

    @Inject
    private PrintedService printed;

    @Inject
    private PrintingStore store;

    @Inject
    private PrintingWork work;

    @Inject
    private PlanPrintService plans;

    @Inject
    private JournalPrintService journals;

    @Inject
    private PlanFixture fixture;

    @Inject
    private Event<ConsentWithdrawn> withdrawn;

    @Inject
    private Event<PapersChanged> papersChanged;

    @Inject
    private Tables tables;

    @Inject
    private Clock clock;

    private PlanFixture.Made made;
    private SchoolYearRef year;
    private PairId namesake;
    private SchoolClass schoolClass;
    private EditionId edition;

    /** Two pairs of the same surnames, a third one, and a group whose plan is a draft. */
    @BeforeEach
    void school() throws Exception {
        made = fixture.school();
        year = made.year();
        namesake = namesake();
        edition = plan(made.pair(), "APPROVED");
        plan(made.paper(), "APPROVED");
        plan(made.group(), "DRAFT");
        plan(namesake, "APPROVED");
        entry(made.pair(), "SIGNED");
        entry(made.group(), "SIGNED");
        entry(made.paper(), "DRAFT");
        transaction.commit();
        fixture.curator(made);
    }

    private PairId namesake() {
        schoolClass = new SchoolClass(year.schoolId(), year.year(), "8Б", null);
        em.persist(schoolClass);
        Person other = new Person(year.schoolId(), new PersonName("Климов", "Егор", null), null);
        other.affiliate(Affiliation.learner(PersonCategory.PUPIL, schoolClass, clock.today()));
        em.persist(other);
        Participation mentee = new Participation(other, year.year(), ParticipantRole.MENTEE, PersonCategory.PUPIL, clock.today());
        em.persist(mentee);
        em.flush();
        MentoringPair first = em.find(MentoringPair.class, made.pair().value());
        MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), 4, PairKind.PAIR, first.formId());
        first.members().stream().filter(member -> member.role() == ParticipantRole.MENTOR)
            .forEach(member -> pair.join(em.find(Participation.class, member.participationId()), clock.today().minusDays(10)));
        pair.join(mentee, clock.today().minusDays(10));
        pair.schedule(clock.today().minusDays(10), clock.today().plusDays(60));
        em.persist(pair);
        em.flush();
        return new PairId(pair.id());
    }

    private EditionId plan(PairId pair, String state) {
        IndividualPlan plan = new IndividualPlan(year.schoolId(), year.year(), pair.value());
        em.persist(plan);
        em.flush();
        PlanEdition text = plan.startEdition(new Actor(null, "Проверка", clock.now()));
        text.addRow(new RowText("Выступать", "Доклад", PlanTerm.parse("до мая"), PlanMode.IN_PERSON, "Доклад пары " + pair.value(), 1),
            new Actor(null, "Проверка", clock.now()));
        em.flush();
        sql("update plan_edition set state = ? where id = ?", state, text.id());
        return new EditionId(text.id());
    }

    private void entry(PairId pair, String state) {
        Meeting meeting = new Meeting(year.schoolId(), year.year(), pair.value(), new MeetingPlan(clock.now(), clock.now().plusSeconds(60),
            MeetingStage.TRIAL, MeetingMode.IN_PERSON, MeetingGrouping.GROUP, MeetingKind.EXCURSION, "Музей", null), clock.zone());
        em.persist(meeting);
        em.flush();
        JournalEntry entry = new JournalEntry(year.schoolId(), year.year(), pair.value(), meeting.id(), new EntryText(clock.today(), 45,
            MeetingMode.REMOTE, MeetingGrouping.GROUP, MeetingKind.EXCURSION, "Музей", "Смотрели", "Запомнили"), "key " + pair.value());
        em.persist(entry);
        em.flush();
        if ("SIGNED".equals(state)) {
            sql("update journal_entry set state = 'SIGNED', chain_no = 1, signer_name = 'Павлов Кирилл', signed_at = ? where id = ?",
                Timestamp.from(clock.now()), entry.id());
        }
    }

    @AfterEach
    void clean() throws SystemException, SQLException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        tables.empty();
    }

    @Test
    void approvedPlansAreWhatEachPrintsAlone() throws Exception {
        assertEquals(3, printing.countPlans(year, null));
        PrintingId id = printing.printPlans(year, new PrintAll(null, BOTH));
        PrintingView done = await(id, JobState.DONE);
        assertEquals("Планы " + year.schoolYear().label() + " 3 из 3", done.title() + " " + done.made() + " из " + done.total());
        assertTrue(done.own() && done.ready());
        assertEquals(PrintingJob.KEPT.toHours(), Duration.between(clock.now(), done.keptUntil()).plusMinutes(5).toHours());
        PrintedContents contents = printed.contents(id);
        assertEquals(List.of(OF_PAIR + "1 DOCX", OF_PAIR + "1 PDF", "Индивидуальный план Ильин – Рябов DOCX", "Индивидуальный план Ильин – Рябов PDF",
            OF_PAIR + "4 DOCX", OF_PAIR + "4 PDF"), contents.files().stream().map(file -> file.name() + " " + file.form()).toList());
        assertEquals("Ершовская СОШ Планы " + year.schoolYear().label().replace('/', '-'), contents.name());
        assertEquals(List.of(), contents.leftOut());
        byte[] alone = plans.printed(edition).document().print();
        assertArrayEquals(alone, content(id, contents.files().get(0)));
        assertEquals(text(DocumentForm.PDF.wrap(alone)), text(content(id, contents.files().get(1))));
        assertEquals(List.of(id.value()), printing.recent(year).stream().map(PrintingRow::id).toList());
    }

    @Test
    void journalsAreThoseWithASignedEntry() throws Exception {
        assertEquals(2, printing.countJournals(year, null));
        PrintingId id = printing.printJournals(year, new PrintAll(null, EnumSet.of(DocumentForm.DOCX)));
        await(id, JobState.DONE);
        List<PrintedContents.File> files = printed.contents(id).files();
        assertEquals(List.of("Журнал наставника Павлов – Климов", "Журнал наставника Павлов – группа\u00a03"),
            files.stream().map(PrintedContents.File::name).toList());
        assertArrayEquals(journals.printed(made.pair()).document().print(), content(id, files.get(0)));
        assertArrayEquals(journals.printed(made.group()).document().print(), content(id, files.get(1)));
    }

    @Test
    void aClassIsChosenByTheSchoolAlone() throws Exception {
        assertEquals(1, printing.countPlans(year, schoolClass.id()));
        PrintingId id = printing.printPlans(year, new PrintAll(schoolClass.id(), EnumSet.of(DocumentForm.DOCX)));
        assertEquals("Планы 8Б " + year.schoolYear().label(), await(id, JobState.DONE).title());
        assertEquals(List.of("Индивидуальный план Павлов – Климов"), printed.contents(id).files().stream().map(PrintedContents.File::name).toList());
        fixture.methodologist(made);
        notFound(() -> printing.countPlans(year, schoolClass.id()));
        notFound(() -> printing.printPlans(year, new PrintAll(schoolClass.id(), BOTH)));
        notFound(() -> printing.read(id));
    }

    @Test
    void whereThereIsNothingToPrintNothingBegins() {
        sql("update plan_edition set state = 'DRAFT'");
        assertEquals(0, printing.countPlans(year, null));
        assertEquals("exchange.printing.nothing", key(() -> printing.printPlans(year, new PrintAll(null, BOTH))));
        assertThrows(ConstraintViolationException.class, () -> printing.printJournals(year, new PrintAll(null, Set.of())));
    }

    @Test
    void onlyWhoeverBeganItTakesItAway() throws Exception {
        PrintingId id = plansOf(Role.CURATOR);
        long document = printed.contents(id).files().get(0).document();
        fixture.director(made);
        assertFalse(printing.read(id).own());
        notFound(() -> printed.contents(id));
        notFound(() -> printed.content(id, document, DocumentForm.DOCX));
        notFound(() -> printing.stop(id));
        assertEquals(List.of(), printing.recent(year));
        for (Role role : List.of(Role.CURATOR, Role.DIRECTOR)) {
            fixture.become(made.curatorAccount(), "Чужая", role, year.schoolId() + 1, null);
            strange(id);
        }
        fixture.mentor(made);
        strange(id);
        fixture.mentee(made, made.klimov());
        strange(id);
    }

    private void strange(PrintingId id) {
        notFound(() -> printing.read(id));
        notFound(() -> printed.contents(id));
        notFound(() -> printing.countPlans(year, null));
        notFound(() -> printing.printPlans(year, new PrintAll(null, BOTH)));
        notFound(() -> printing.printJournals(year, new PrintAll(null, BOTH)));
    }

    @Test
    void anotherPrintingsDocumentIsAMissingOne() throws Exception {
        PrintingId first = plansOf(Role.CURATOR);
        PrintingId second = plansOf(Role.CURATOR);
        long document = printed.contents(second).files().get(0).document();
        notFound(() -> printed.content(first, document, DocumentForm.DOCX));
        notFound(() -> printed.content(second, document, DocumentForm.PDF));
    }

    @Test
    void whoHasLostHisRoleTakesNothingAway() throws Exception {
        PrintingId id = plansOf(Role.CURATOR);
        fixture.become(made.curatorAccount(), "Орлова", Role.MENTOR, year.schoolId(), made.ilyin().id());
        notFound(() -> printed.contents(id));
        fixture.curator(made);
        transaction.begin();
        em.createNativeQuery("update role_grant set until_on = since_on where account_id = ?").setParameter(1, made.curatorAccount())
            .executeUpdate();
        PrintingId other = printing.printPlans(year, new PrintAll(null, BOTH));
        transaction.commit();
        assertEquals("job.rightsGone", await(other, JobState.FAILED).failure().key());
        assertEquals(0, files(other));
    }

    @Test
    void theMunicipalityGetsInitialsAndPlansAlone() throws Exception {
        PrintingId id = plansOf(Role.METHODOLOGIST);
        PrintedContents contents = printed.contents(id);
        assertEquals("Индивидуальный план №\u00a01 П.\u00a0К. – К.\u00a0И", contents.files().get(0).name());
        String docx = words(content(id, contents.files().get(0)));
        assertTrue(docx.contains("П. К.") && !docx.contains("Павлов") && !docx.contains("Илья"), docx);
        assertFalse(printing.read(id).toString().contains("Павлов"));
        notFound(() -> printing.countJournals(year, null));
        notFound(() -> printing.printJournals(year, new PrintAll(null, BOTH)));
    }

    @Test
    void aNameThatMayNoLongerBeReadIsNotTakenAway() throws Exception {
        consent(1, made.pavlov());
        consent(2, made.klimov());
        PrintingId id = plansOf(Role.METHODOLOGIST);
        assertEquals("Индивидуальный план Павлов – Климов", printed.contents(id).files().get(0).name());
        long document = printed.contents(id).files().get(0).document();
        sql("update consent set withdrawn_on = ? where id = 2", Date.valueOf(clock.today()));
        PrintedContents less = printed.contents(id);
        assertEquals(2, less.files().size());
        assertEquals("exchange.printing.changed", less.leftOut().get(0).reason().key());
        assertTrue(less.leftOut().get(0).label().endsWith(" – К.\u00a0И."), less.leftOut().get(0).label());
        notFound(() -> printed.content(id, document, DocumentForm.DOCX));
        int before = files(id);
        inTransaction(() -> papersChanged.fire(new PapersChanged(made.klimov().id(), year.schoolId())));
        assertEquals(before - 1, files(id));
    }

    @Test
    void whoWithdrawsHisConsentIsInNoFileAnyMore() throws Exception {
        PrintingId id = plansOf(Role.CURATOR);
        inTransaction(() -> papersChanged.fire(new PapersChanged(made.klimov().id(), year.schoolId())));
        assertEquals(3, files(id), "the school's own names do not depend on it");
        inTransaction(() -> withdrawn.fire(new ConsentWithdrawn(made.ryabov().id(), year.schoolId(), clock.today())));
        assertEquals(2, files(id));
        PrintedLine left = printed.contents(id).leftOut().get(0);
        assertEquals(made.paper().value() + " exchange.printing.withdrawn", left.pairId() + " " + left.reason().key());
        assertEquals(2, printing.read(id).made());
    }

    @Test
    void whoWithdrawsHisConsentWhileItIsPrintedIsInNoFileEither() throws Exception {
        PrintingId id = begin(List.of(made.pair().value(), made.paper().value()));
        sql("update job set state = 'RUNNING' where id = ?", id.value());
        List<PrintingStore.Turn> turns = store.task(id).turns();
        PrintingStore.Made document = new PrintingStore.Made("Один", Map.of(DocumentForm.DOCX, plans.printed(edition).document().print()), null);
        inTransaction(() -> withdrawn.fire(new ConsentWithdrawn(made.ryabov().id(), year.schoolId(), clock.today())));
        store.keep(id, turns.get(0), document, 1);
        store.keep(id, turns.get(1), document, 2);
        store.finish(id);
        assertEquals(1, stored());
        assertEquals("null exchange.printing.withdrawn", printing.read(id).lines().stream()
            .map(line -> line.reason() == null ? "null" : line.reason().key()).collect(Collectors.joining(" ")));
    }

    @Test
    void whatIsUnderWayIsNotBegunAgain() throws Exception {
        Set<DocumentForm> docx = EnumSet.of(DocumentForm.DOCX);
        PrintingId running = begin(List.of(made.pair().value()));
        fixture.curator(made);
        assertEquals(running, printing.printPlans(year, new PrintAll(null, docx)));
        List<PrintingId> others = new ArrayList<>(List.of(printing.printPlans(year, new PrintAll(null, BOTH)),
            printing.printPlans(year, new PrintAll(schoolClass.id(), docx)), printing.printJournals(year, new PrintAll(null, docx))));
        for (PrintingId other : others) {
            assertNotEquals(running, other);
            await(other, JobState.DONE);
        }
        printing.stop(running);
        PrintingId again = printing.printPlans(year, new PrintAll(null, docx));
        assertNotEquals(running, again);
        await(again, JobState.DONE);
    }

    /** The work's own steps are called here, so that it is given up exactly between two documents. */
    @Test
    void whatIsGivenUpKeepsNothing() throws Exception {
        PrintingId id = begin(List.of(made.pair().value(), made.paper().value()));
        List<PrintingStore.Turn> turns = store.task(id).turns();
        sql("update job set state = 'RUNNING' where id = ?", id.value());
        PrintingStore.Made one = new PrintingStore.Made("Один", Map.of(DocumentForm.DOCX, plans.printed(edition).document().print()), null);
        store.keep(id, turns.get(0), one, 1);
        assertEquals(1, files(id));
        printing.stop(id);
        assertEquals("job.over", key(() -> store.keep(id, turns.get(1), one, 2)));
        assertEquals(0, files(id));
        assertEquals(0, stored());
        assertEquals(JobState.CANCELLED, printing.read(id).state());
        notFound(() -> printed.contents(id));
    }

    @Test
    void oneThatCannotBePrintedIsLeftOutAndTheOthersGoOn() throws Exception {
        PrintingId id = begin(List.of(made.pair().value(), made.group().value(), namesake.value()));
        sql("update job set state = 'RUNNING' where id = ?", id.value());
        work.run(new JobId(id.value()));
        PrintingView view = printing.read(id);
        assertEquals(List.of(PrintedState.MADE, PrintedState.LEFT_OUT, PrintedState.MADE), view.lines().stream().map(PrintedLine::state).toList());
        assertEquals("exchange.printing.notApproved", view.lines().get(1).reason().key());
        assertEquals("DONE 2 1", view.state() + " " + view.made() + " " + view.leftOut());
        assertEquals(List.of(made.group().value()), printed.contents(id).leftOut().stream().map(PrintedLine::pairId).toList());
    }

    @Test
    void theFilesGoWhenTheirTimeIsOver() throws Exception {
        PrintingId id = plansOf(Role.CURATOR);
        store.forgetOld();
        assertEquals(3, stored());
        sql("update printing_job set kept_until = ? where id = ?", Timestamp.from(clock.now().minusSeconds(1)), id.value());
        assertFalse(printing.read(id).ready(), "whether they were deleted already or not");
        notFound(() -> printed.contents(id));
        store.forgetOld();
        assertEquals(0, stored());
        assertFalse(printing.read(id).ready());
        assertEquals(3, printing.read(id).made(), "what was there is told still");
        notFound(() -> printed.contents(id));
    }

    @Test
    void theBeginningEachPrintAndEachTakingAwayLeaveTheirTrace() throws Exception {
        PrintingId id = plansOf(Role.CURATOR);
        printed.contents(id);
        printed.contents(id);
        assertEquals(1, audited("exchange.print_plans"));
        assertEquals(3, audited("plan.print"));
        assertEquals(3, number("select count(*) from audit_record where in_job = true and restricted = true"));
        assertEquals(2, audited("exchange.download_printed"));
    }

    @Test
    void aClosedYearIsPrintedAsAnOpenOne() throws Exception {
        sql("update mentoring_programme set state = 'CLOSED' where school_id = ?", year.schoolId());
        assertEquals(3, printed.contents(plansOf(Role.DIRECTOR)).files().size());
    }

    private PrintingId plansOf(Role role) throws InterruptedException {
        switch (role) {
            case DIRECTOR -> fixture.director(made);
            case METHODOLOGIST -> fixture.methodologist(made);
            default -> fixture.curator(made);
        }
        PrintingId id = printing.printPlans(year, new PrintAll(null, EnumSet.of(DocumentForm.DOCX)));
        await(id, JobState.DONE);
        return id;
    }

    /** A job that no thread has taken. */
    private PrintingId begin(List<Long> pairs) throws Exception {
        fixture.curator(made);
        transaction.begin();
        PrintingJob job = new PrintingJob(year, DocumentSet.PLANS, null, EnumSet.of(DocumentForm.DOCX));
        job.handIn(made.curatorAccount(), "test", clock.now());
        em.persist(job);
        em.flush();
        job.takeOn(pairs);
        transaction.commit();
        return new PrintingId(job.id());
    }

    private void consent(long id, Person person) {
        sql("insert into consent (id, version, created_at, changed_at, school_id, person_id, kind, signed_on, pupil_signed,"
            + " representative_signed, valid_from, valid_to) values (?, 1, current_timestamp, current_timestamp, ?, ?, 'TRANSFER',"
            + " ?, true, false, ?, ?)", id, year.schoolId(), person.id(), Date.valueOf(clock.today()), Date.valueOf(clock.today()),
            Date.valueOf(clock.today().plusDays(90)));
    }

    private PrintingView await(PrintingId id, JobState wanted) throws InterruptedException {
        PrintingView view = Patience.until(() -> printing.read(id), seen -> seen.state().over());
        assertEquals(wanted, view.state(), () -> "printing " + id);
        return view;
    }

    private byte[] content(PrintingId id, PrintedContents.File file) {
        return printed.content(id, file.document(), file.form());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(byte[] docx) throws IOException {
        return text(DocumentForm.PDF.wrap(docx)).replace('\u00a0', ' ');
    }

    private static void notFound(Runnable call) {
        assertTrue(assertThrows(Refusal.class, call::run).isNotFound());
    }

    private int files(PrintingId id) {
        return number("select count(docx_file_id) from printed_pair where job_id = " + id.value());
    }

    private int stored() {
        return number("select count(*) from stored_file_content");
    }

    private int audited(String action) {
        return number("select count(*) from audit_record where action = '" + action + "'");
    }

    private int number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).intValue();
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private void sql(String statement, Object... values) {
        try {
            boolean own = transaction.getStatus() == Status.STATUS_NO_TRANSACTION;
            if (own) {
                transaction.begin();
            }
            Query query = em.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
            if (own) {
                transaction.commit();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
