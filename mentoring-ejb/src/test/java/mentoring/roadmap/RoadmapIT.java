package mentoring.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.document.model.Pdf;
import mentoring.document.model.RoadmapDocument;
import mentoring.organization.OrderService;
import mentoring.organization.ReopenYear;
import mentoring.organization.SignOrder;
import mentoring.organization.YearClosingService;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.SchoolOrder;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapControl;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.RowFacts;
import mentoring.roadmap.model.RowStatus;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roadmap's year through its services, as the people who do it. Today is the small school's day. */
class RoadmapIT extends ServiceTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    @Inject
    private RoadmapService roadmaps;

    @Inject
    private RoadmapSetupService setup;

    @Inject
    private RoadmapRowService rows;

    @Inject
    private EvidenceService evidence;

    @Inject
    private CountedService counted;

    @Inject
    private RoadmapListService lists;

    @Inject
    private RoadmapPrintService prints;

    @Inject
    private OrderService orders;

    @Inject
    private YearClosingService years;

    @Inject
    private RoadmapFacts facts;

    private SmallSchool school;

    @BeforeEach
    void build() throws Exception {
        Instant noon = SmallSchool.DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(12 * 3600);
        System.setProperty(Clock.OFFSET, Duration.between(Instant.now(), noon).toString());
        transaction.rollback();
        change(() -> school = new SmallSchool(em));
    }

    @AfterEach
    void takeAway() throws Exception {
        System.clearProperty(Clock.OFFSET);
        change(() -> SmallSchool.delete(em));
    }

    @Test
    void fromTemplateToApprovalByOrder() {
        as(Role.CURATOR);
        RoadmapId id = roadmaps.make(SmallSchool.REF);
        assertEquals("roadmap.exists", key(() -> roadmaps.make(SmallSchool.REF)));
        RoadmapView draft = roadmaps.read(id);
        assertEquals(31, draft.total());
        assertEquals(List.of(13, 4, 4, 6, 4), draft.sections().stream().map(SectionView::total).toList());
        int blanks = 2 + 1 + 2 + 1 + 1;
        assertEquals(blanks + 20, draft.unready().size());
        Refusal early = assertThrows(Refusal.class, () -> roadmaps.submit(id, draft.version()));
        assertEquals(blanks + 20, early.problems().size());

        setUp(id);
        assertEquals(List.of(), roadmaps.read(id).unready());
        roadmaps.submit(id, roadmaps.read(id).version());
        as(Role.DIRECTOR);
        assertEquals("roadmap.return.note", key(() -> roadmaps.giveBack(id, roadmaps.read(id).version(), " ")));
        roadmaps.giveBack(id, roadmaps.read(id).version(), "Пересмотрите сроки");
        as(Role.CURATOR);
        assertEquals("Пересмотрите сроки", roadmaps.read(id).returnedNote());
        roadmaps.submit(id, roadmaps.read(id).version());
        OrderId order = roadmaps.putOnOrder(id, roadmaps.read(id).version());
        orders.submit(order, orderVersion(order));
        as(Role.DIRECTOR);
                        orders.sign(order, new SignOrder(orderVersion(order), "77-р", LocalDate.of(2026, 11, 30), null));
        RoadmapView approved = roadmaps.read(id);
        assertEquals(RoadmapState.APPROVED, approved.state());
        assertEquals("77-р", approved.orderNumber());
        assertEquals(RowStatus.OVERDUE, row(id, "consents").state().status());

        PrintedRoadmap printed = prints.print(id);
        assertEquals("Дорожная карта 2026-27", printed.name());
        assertEquals("77-р", printed.document().approval().orderNumber());
        List<RoadmapDocument.Row> printedRows = printed.document().sections().stream().flatMap(section -> section.rows().stream()).toList();
        assertEquals(31, printedRows.size());
        assertEquals("7", printedRows.get(12).mark());
        assertTrue(printedRows.get(4).result().startsWith("Привлечено не менее 3 экспертов"));
        assertEquals("Петрова П. П.", printedRows.get(4).responsible());
        assertEquals("До 25.09.2026", printedRows.get(7).term());
        assertTrue(new String(Pdf.of(printed.document().print()), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void aRowIsNotDoneBeforeItsValuesAndEvidenceAre() {
        RoadmapId id = approved();
        as(Role.CURATOR);
        assertEquals("roadmap.notMet", key(() -> confirm(id, "menteeBase")));
        change("update school_figures set pupils = 60");
        confirm(id, "menteeBase");
        assertEquals(SmallSchool.DAY, row(id, "menteeBase").confirmedOn());
        assertEquals(RowStatus.DONE_LATE, row(id, "menteeBase").state().status());

        assertEquals("roadmap.evidenceMissing", key(() -> confirm(id, "networking")));
        evidence.addDocument(itemId(id, "networking"), new AddDocument("Запись о встрече", "3", LocalDate.of(2026, 10, 4), true));
        confirm(id, "networking");

        assertEquals("roadmap.confirm.wholePeriod", key(() -> confirm(id, "termControl")));
        assertEquals("roadmap.confirm.dateFuture", key(() -> rows.confirm(itemId(id, "diagnostics"),
            new ConfirmRow(version(id, "diagnostics"), SmallSchool.DAY.plusDays(1)))));
    }

    @Test
    void aBlankKeepsARowFromBeingDone() {
        RoadmapId id = approved();
        change("delete from roadmap_threshold");
                as(Role.CURATOR);
        evidence.addNote(itemId(id, "training"), new AddNote("Обучение прошло", false));
        assertEquals("roadmap.confirm.blank", key(() -> confirm(id, "training")));
        assertEquals(RowStatus.NEEDS_THRESHOLD, row(id, "training").state().status());
    }

    @Test
    void onlyTheResponsibleMarksARow() {
        RoadmapId id = approved();
        as(Role.DIRECTOR);
        assertEquals("roadmap.confirm.notYours", key(() -> confirm(id, "networking")));

        as(Role.CURATOR);
        evidence.addLink(itemId(id, "materials"), new AddLink("", "https://school.example/materials", false));
        rows.assign(itemId(id, "materials"), new AssignRow(version(id, "materials"), school.id("M1"), "Мирный Михаил"));
        confirm(id, "materials");
        assertEquals("Мирный Михаил", row(id, "materials").confirmedFor());

        rows.unconfirm(itemId(id, "materials"), version(id, "materials"), "Отмечено по ошибке");
        account("M1");
        assertEquals("roadmap.confirm.notYours", key(() -> confirm(id, "materials")));
        become(Role.MENTOR, school.id("M1"));
        assertEquals(1, lists.own().size());
        rows.confirm(itemId(id, "materials"), new ConfirmRow(version(id, "materials"), SmallSchool.DAY));
        become(Role.MENTOR, school.id("M2"));
        assertEquals("shared.notFound", key(() -> rows.read(itemId(id, "materials"))));
        as(Role.DIRECTOR);
        assertNull(row(id, "materials").confirmedFor());
        assertEquals("roadmap.unconfirm.reason", key(() -> rows.unconfirm(itemId(id, "materials"), version(id, "materials"), "")));
        rows.unconfirm(itemId(id, "materials"), version(id, "materials"), "Нет материалов для студентов");
        assertFalse(row(id, "materials").done());
    }

    @Test
    void theRoadmapCountsItself() {
        Roadmap roadmap = made();
        Map<String, IndicatorValue> values = control(roadmap);
        is(3, 29, values.get("ROADMAP_DONE ALL"));
        is(3, 20, values.get("ROADMAP_DONE DUE"));
        is(2, 20, values.get("ROADMAP_ON_TIME "));
        change(() -> school.done(roadmap, "rubrics", "2026-09-20"));
        values = control(roadmap);
        is(4, 29, values.get("ROADMAP_DONE ALL"));
        is(4, 20, values.get("ROADMAP_DONE DUE"));
        is(3, 20, values.get("ROADMAP_ON_TIME "));
        change(() -> school.done(roadmap, "rubrics", "2026-09-21"));
        is(2, 20, control(roadmap).get("ROADMAP_ON_TIME "));
    }

    @Test
    void aTermMovedByOrderBeforeItCameIsTheTerm() {
        RoadmapId id = approved();
        as(Role.DIRECTOR);
        assertEquals("roadmap.term.passed", key(() -> move(id, "consents", LocalDate.of(2026, 12, 20), "1-р")));
        assertEquals("roadmap.term.orderNumber", key(() -> move(id, "closingMeeting", LocalDate.of(2027, 6, 1), " ")));
        assertEquals("roadmap.term.outside", key(() -> move(id, "closingMeeting", LocalDate.of(2028, 6, 1), "1-р")));
        move(id, "closingMeeting", LocalDate.of(2027, 6, 10), "1-р");
                        LocalDate first = LocalDate.of(2026, 9, 1);
        change(() -> {
            RoadmapItem item = item(id, "closingMeeting");
            assertEquals(LocalDate.of(2027, 6, 10), item.termOn(SmallSchool.DAY, first, first).to());
            assertEquals(LocalDate.of(2027, 5, 31), item.termOn(SmallSchool.DAY.minusDays(1), first, first).to());
        });
        as(Role.CURATOR);
        assertEquals("shared.notFound", key(() -> move(id, "finalCollection", LocalDate.of(2027, 6, 10), "1-р")));
    }

    @Test
    void recordsBehindANumber() {
        RoadmapId id = approved();
        as(Role.CURATOR);
        CountedView paired = counted.records(itemId(id, "pairing"), IndicatorKey.PARTICIPANTS_PAIRED, "");
        assertEquals(8, paired.counted().size());
        assertEquals(List.of("E5 Name", "M4 Name"), paired.missing().stream().map(CountedRecord::label).sorted().toList());
        CountedView done = counted.records(itemId(id, "procedureControl"), IndicatorKey.ROADMAP_DONE, RoadmapControl.ALL);
        assertEquals(29, done.counted().size() + done.missing().size());
        assertEquals(6, counted.records(itemId(id, "planProgress"), IndicatorKey.PLANS_PROGRESS, "").counted().stream()
            .mapToLong(CountedRecord::weight).sum());
        assertEquals("shared.notFound", key(() -> counted.records(itemId(id, "pairing"), IndicatorKey.CONSENTS_VALID, "")));
        currentUser.become(methodologist());
        assertEquals("shared.notFound", key(() -> counted.records(itemId(id, "pairing"), IndicatorKey.PARTICIPANTS_PAIRED, "")));
    }

    @Test
    void theMunicipalityReadsNumbersOfApprovedRoadmaps() {
        as(Role.CURATOR);
        RoadmapId id = roadmaps.make(SmallSchool.REF);
        currentUser.become(methodologist());
        assertEquals("shared.notFound", key(() -> roadmaps.read(id)));
        assertEquals(RoadmapState.DRAFT, lists.schools(2026).get(0).state());
        change("update roadmap set state = 'APPROVED'");
        change("update roadmap_item set responsible_name = 'Орлова Наталья Викторовна' where item_key = 'consents'");
                as(Role.CURATOR);
        evidence.addNote(itemId(id, "consents"), new AddNote("Не подписала Иванова", true));
                        currentUser.become(methodologist());
        SchoolRoadmap line = lists.schools(2026).get(0);
        assertEquals(31, line.total());
        assertEquals(20, line.overdue());
        RowView row = row(id, "consents");
        assertEquals("О.\u00a0Н.", row.responsible());
        assertEquals(0, row.evidence().size());
        assertEquals(1, row.hiddenPieces());
    }

    @Test
    void aFileIsJudgedByItsContentAndKeptUnderAPlainName() {
        RoadmapItemId item = itemId(approved(), "materials");
        as(Role.CURATOR);
        for (String name : List.of("C:\\документы\\..\\скан\u0000\u202efdp.pdf", "я".repeat(400) + ".pdf", "без окончания", "../..")) {
            evidence.addFile(item, new AddFile(null, name, PDF, true));
        }
        List<EvidenceView> pieces = rows.read(item).row().evidence();
        List<String> plain = List.of("сканfdp.pdf", "я".repeat(251) + ".pdf", "без окончания", "file");
        assertEquals(plain, pieces.stream().map(EvidenceView::fileName).toList());
        assertEquals(plain, pieces.stream().map(EvidenceView::title).toList());
        assertEquals(Set.of("application/pdf"), pieces.stream().map(piece -> evidence.open(item, piece.id()).mediaType())
            .collect(Collectors.toSet()));
        assertEquals("shared.file.kind", key(() -> evidence.addFile(item, new AddFile("Отчёт", "отчёт.pdf", "<html>".getBytes(
            StandardCharsets.UTF_8), true))));
        assertEquals("shared.file.empty", key(() -> evidence.addFile(item, new AddFile("Отчёт", "отчёт.pdf", new byte[0], true))));
    }

    @Test
    void twentyMegabytesAreTakenAndNotAByteMore() {
        RoadmapItemId item = itemId(approved(), "materials");
        as(Role.CURATOR);
        byte[] largest = Arrays.copyOf(PDF, StoredFiles.LARGEST);
        evidence.addFile(item, new AddFile("Отчёт", "отчёт.pdf", largest, true));
        assertEquals(StoredFiles.LARGEST, rows.read(item).row().evidence().get(0).size());
        assertEquals("shared.file.tooLarge",
            key(() -> evidence.addFile(item, new AddFile("Отчёт", "отчёт.pdf", Arrays.copyOf(PDF, StoredFiles.LARGEST + 1), true))));
    }

    @Test
    void namesInATitleAreFoundForThoseWhoKnowThem() {
        RoadmapItemId item = itemId(approved(), "materials");
        as(Role.CURATOR);
        String name = (String) em.createNativeQuery("select min(p.last_name) from person p join participation q on q.person_id = p.id"
            + " where q.school_id = " + SmallSchool.SCHOOL).getSingleResult();
        assertEquals(List.of(name), evidence.named(item, "Грамота: " + name));
        assertEquals(List.of(), evidence.named(item, "Грамота победителя"));
        currentUser.become(methodologist());
        assertEquals("shared.notFound", key(() -> evidence.named(item, "Грамота: " + name)));
    }

    @Test
    void theYearEndsWithEveryRowDoneOrExplained() {
        RoadmapId id = approved();
        as(Role.DIRECTOR);
        assertEquals("roadmap.close.yearRuns", key(() -> roadmaps.close(id, roadmaps.read(id).version())));
        change("update mentoring_programme set state = 'CLOSING'");
                assertEquals("roadmap.close.unexplained", key(() -> roadmaps.close(id, roadmaps.read(id).version())));
        change("update roadmap_item set note = 'x'");
                roadmaps.close(id, roadmaps.read(id).version());
        assertEquals(RoadmapState.CLOSED, roadmaps.read(id).state());
        years.resume(SmallSchool.REF, years.read(SmallSchool.REF).year().version());
        assertEquals(RoadmapState.APPROVED, roadmaps.read(id).state(), "a year that goes on has a roadmap that goes on");
        change("update mentoring_programme set state = 'CLOSED', closed_on = '" + SmallSchool.DAY + "'");
        change("update roadmap set state = 'CLOSED'");
        years.reopen(SmallSchool.REF, new ReopenYear(years.read(SmallSchool.REF).year().version(), "Забыли приказ"));
        assertEquals(RoadmapState.APPROVED, roadmaps.read(id).state());
    }

    private RoadmapId approved() {
        as(Role.CURATOR);
        RoadmapId id = roadmaps.make(SmallSchool.REF);
        setUp(id);
                change("update roadmap set state = 'APPROVED', approved_on = '2026-09-08'");
                return id;
    }

    private void setUp(RoadmapId id) {
        SetupView view = setup.read(id);
        List<SetUpRow> filled = view.rows().stream().map(row -> {
            Map<String, BigDecimal> numbers = new HashMap<>();
            row.numbers().stream().filter(NumberView::blank).forEach(number -> numbers.put(number.name(), BigDecimal.valueOf(3)));
            return new SetUpRow(row.id(), row.from(), row.to(), null, row.chooses() ? "Петрова П. П." : null, numbers);
        }).toList();
        setup.save(id, new SetUpRoadmap(view.version(), Map.of("organisation", "Школа № 1"), filled));
            }

    private Map<String, IndicatorValue> control(Roadmap roadmap) {
                List<RowFacts> counted = new ArrayList<>();
        change(() -> counted.addAll(facts.on(em.find(Roadmap.class, roadmap.id()), SmallSchool.DAY).rows().values()));
        return counted.stream()
            .flatMap(row -> row.values().stream()).filter(value -> value.key().key().startsWith("roadmap.") && value.denominator() != null)
            .collect(Collectors.toMap(value -> value.key() + " " + value.group(), value -> value, (one, other) -> one));
    }

    private static void is(long numerator, long denominator, IndicatorValue value) {
        assertEquals(numerator, value.numerator());
        assertEquals(denominator, value.denominator());
    }

    private void move(RoadmapId id, String key, LocalDate to, String number) {
        rows.moveTerm(itemId(id, key), new MoveRowTerm(version(id, key), null, to, number, SmallSchool.DAY, null));
    }

    private void confirm(RoadmapId id, String key) {
        rows.confirm(itemId(id, key), new ConfirmRow(version(id, key), SmallSchool.DAY));
            }

    private RowView row(RoadmapId id, String key) {
        return rows.read(itemId(id, key)).row();
    }

    private int version(RoadmapId id, String key) {
                return item(id, key).version();
    }

    private RoadmapItemId itemId(RoadmapId id, String key) {
        return new RoadmapItemId(item(id, key).id());
    }

    private RoadmapItem item(RoadmapId id, String key) {
        return em.createQuery("select i from RoadmapItem i where i.roadmap.id = :id and i.key = :key", RoadmapItem.class)
            .setParameter("id", id.value()).setParameter("key", key).getSingleResult();
    }

    private int orderVersion(OrderId order) {
        return em.find(SchoolOrder.class, order.value()).version();
    }

    private Roadmap made() {
        Roadmap[] made = new Roadmap[1];
        change(() -> made[0] = school.roadmap());
        return made[0];
    }

    private void change(String sql) {
        change(() -> {
            em.createNativeQuery(sql).executeUpdate();
            em.createNativeQuery("update school set version = version + 1000 where id = " + SmallSchool.SCHOOL).executeUpdate();
        });
    }

    /** In a transaction of its own: a refusal rolls back the one in which it happens. */
    private void change(Runnable work) {
        try {
            transaction.begin();
            work.run();
            transaction.commit();
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void as(Role role) {
        become(role, null);
    }

    private void become(Role role, Long person) {
        currentUser.become(new Caller(900_900, "Кто-то Кого-то", false, List.of(new Caller.Grant(role, SmallSchool.SCHOOL, person))));
    }

    private static Caller methodologist() {
        return new Caller(900_901, "Методист", false, List.of(new Caller.Grant(Role.METHODOLOGIST, null, null)));
    }

    private void account(String name) {
        change("insert into account (id, version, created_at, changed_at, login, password_hash, must_change, display_name, state,"
            + " session_epoch) values (900902, 0, '2026-09-01 00:00:00', '2026-09-01 00:00:00', 'm1', 'x', false, 'M1', 'ACTIVE', 0)");
        change("insert into role_grant (id, account_id, role, scope_id, school_id, person_id, since_on, basis) values (900903,"
            + " 900902, 'MENTOR', " + SmallSchool.SCHOOL + ", " + SmallSchool.SCHOOL + ", " + school.id(name) + ", '2026-09-01', 'x')");
    }
}
