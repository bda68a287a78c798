package mentoring.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.account.AccountService;
import mentoring.account.model.Account;
import mentoring.account.model.AccountId;
import mentoring.audit.AuditFilter;
import mentoring.audit.AuditService;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentService;
import mentoring.consent.EnterCandidate;
import mentoring.consent.FormChoice;
import mentoring.consent.ParticipationService;
import mentoring.consent.RecordClass;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.Signers;
import mentoring.document.model.DocumentForm;
import mentoring.exchange.PrintAll;
import mentoring.exchange.PrintingService;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.pairing.AssignmentService;
import mentoring.pairing.CarryPairs;
import mentoring.pairing.CompletePairs;
import mentoring.pairing.CoverPairs;
import mentoring.pairing.DraftAssignment;
import mentoring.pairing.FormPair;
import mentoring.pairing.PairCarryService;
import mentoring.pairing.PairFinishService;
import mentoring.pairing.PairService;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.people.CarryClasses;
import mentoring.people.ClassCarryService;
import mentoring.people.ClassService;
import mentoring.people.CountClass;
import mentoring.people.model.ClassId;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.PersonId;
import mentoring.plan.ApprovalService;
import mentoring.plan.CoverPlans;
import mentoring.plan.DraftApproval;
import mentoring.plan.EditionService;
import mentoring.plan.PlanService;
import mentoring.plan.model.Actor;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.LineId;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.RowId;
import mentoring.plan.model.RowText;
import mentoring.roadmap.AssignRow;
import mentoring.roadmap.EvidenceService;
import mentoring.roadmap.RoadmapRowService;
import mentoring.roadmap.RoadmapService;
import mentoring.roadmap.model.EvidenceText;
import mentoring.roadmap.model.RoadmapActor;
import mentoring.roadmap.model.RoadmapEvidence;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.AuditRecord;
import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.model.Target;
import mentoring.testing.ServiceTest;
import mentoring.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * An object of one's own school, and beside it an id of another school's: as a form brings them. The other is refused like one that does
 * not exist, and nothing changes.
 */
class ForeignChildIT extends ServiceTest {

    @Inject
    private World world;

    @Inject
    private Tables tables;

    @Inject
    private Clock clock;

    @Inject
    private ApprovalService approvals;

    @Inject
    private AssignmentService assignments;

    @Inject
    private PairService pairs;

    @Inject
    private PairFinishService finishing;

    @Inject
    private PairCarryService carrying;

    @Inject
    private ClassCarryService classCarry;

    @Inject
    private ClassService classes;

    @Inject
    private ConsentListService consentLists;

    @Inject
    private ConsentService consents;

    @Inject
    private ParticipationService participations;

    @Inject
    private EditionService editions;

    @Inject
    private PlanService plans;

    @Inject
    private EvidenceService evidence;

    @Inject
    private RoadmapRowService rows;

    @Inject
    private RoadmapService roadmaps;

    @Inject
    private AccountService accounts;

    @Inject
    private PrintingService printing;

    @Inject
    private AuditService audit;

    private final Map<String, Executable> calls = new LinkedHashMap<>();
    private LocalDate today;
    private SchoolYearRef year;

    @Test
    void inDraftsAnothersIdIsAMissingOne() throws Exception {
        run(World.Stage.DRAFTED, Role.CURATOR, () -> {
            PlanRow row = foreignRow();
            long piece = foreignEvidence();
            long edition = foreign(EditionId.class);
            long pair = foreign(PairId.class);
            long part = foreign(ParticipationId.class);
            long person = foreign(PersonId.class);
            long schoolClass = foreign(ClassId.class);
            int order = version("school_order", own(OrderId.class));
            call("plans on a draft", () -> approvals.draft(year, new DraftApproval("Об утверждении", List.of(edition))));
            call("plans on an order", () -> approvals.cover(ownRef(OrderId.class), new CoverPlans(order, List.of(edition))));
            call("pairs on a draft", () -> assignments.draft(year, new DraftAssignment(OrderKind.ASSIGNMENT, "О парах", List.of(pair))));
            call("pairs on an order", () -> assignments.cover(ownRef(OrderId.class), new CoverPairs(order, List.of(pair))));
            call("a pair's mentor", () -> pairs.form(year, form(part, own(ParticipationId.class))));
            call("a pair's mentee", () -> pairs.form(year, form(own(ParticipationId.class), part)));
            call("pairs to complete", () -> finishing.complete(year, new CompletePairs(List.of(pair), today)));
            call("pairs to carry", () -> carrying.carry(year, new CarryPairs(List.of(pair), today, today.plusDays(9), Set.of())));
            call("a class to carry", () -> classCarry.carry(year, new CarryClasses(List.of(new CarryClasses.Move(schoolClass, "6А")), null)));
            call("a class to count", () -> classes.count(year, List.of(new CountClass(schoolClass, 1, 5))));
            call("a class's sheet", () -> consentLists.classSheet(year, schoolClass));
            call("a class's consents", () -> consents.recordClass(year, consentsOf(schoolClass, own(PersonId.class))));
            call("a person's consent", () -> consents.recordClass(year, consentsOf(own(ClassId.class), person)));
            call("a candidate", () -> participations.enter(year, new EnterCandidate(person, ParticipantRole.MENTEE,
                List.of(new FormChoice(form(0, 0).formId(), null)))));
            call("a class whose plans are counted", () -> printing.countPlans(year, schoolClass));
            call("a class whose plans are printed", () -> printing.printPlans(year, new PrintAll(schoolClass, Set.of(DocumentForm.PDF))));
            call("a class whose journals are printed", () -> printing.printJournals(year, new PrintAll(schoolClass, Set.of(DocumentForm.PDF))));
            call("a row to move", () -> editions.moveRow(ownRef(EditionId.class), new RowId(row.id()), 1));
            call("a row to remove", () -> editions.removeRow(ownRef(EditionId.class), new RowId(row.id()), row.version()));
            call("a line's evidence", () -> plans.openEvidence(ownRef(PlanId.class), new LineId(row.line().id())));
            call("a row's responsible", () -> rows.assign(ownRef(RoadmapItemId.class),
                new AssignRow(version("roadmap_item", own(RoadmapItemId.class)), person, null)));
            call("a piece of evidence", () -> evidence.open(ownRef(RoadmapItemId.class), piece));
            call("a piece to remove", () -> evidence.remove(ownRef(RoadmapItemId.class), piece));
        });
    }

    @Test
    void onceSentAnothersIdIsAMissingOne() throws Exception {
        run(World.Stage.SUBMITTED, Role.CURATOR, () -> call("a roadmap's order", () -> roadmaps.putOn(ownRef(RoadmapId.class),
            version("roadmap", own(RoadmapId.class)), (OrderId) world.object(World.Place.OTHER_SCHOOL, OrderId.class))));
    }

    @Test
    void forTheDirectorAnothersIdIsAMissingOne() throws Exception {
        run(World.Stage.ENDORSED, Role.DIRECTOR, () -> {
            long grant = em.find(Account.class, foreign(AccountId.class)).grants().get(0).id();
            AuditRecord record = new AuditRecord(clock.now(), null, "system", foreign(SchoolYearRef.class), "School", 1, null, "people.add", false);
            em.persist(record);
            em.flush();
            call("a grant", () -> accounts.endGrant(ownRef(AccountId.class), grant));
            call("the audit from a record on", () -> audit.school(world.home(), new AuditFilter(null, null, null, null, false), record.id()));
        });
    }

    private void run(World.Stage stage, Role role, Runnable prepare) throws Exception {
        world.build();
        today = clock.today();
        year = (SchoolYearRef) world.object(World.Place.OWN, SchoolYearRef.class);
        prepare.run();
        world.stage(stage);
        transaction.commit();
        List<String> answered = new ArrayList<>();
        try {
            String before = tables.fingerprint();
            for (Map.Entry<String, Executable> call : calls.entrySet()) {
                currentUser.become(new Caller(1, "Проверяющий Пётр", false,
                    List.of(new Caller.Grant(role, world.home().value(), null))));
                String outcome = outcome(call.getValue());
                if (!"[shared.notFound]".equals(outcome)) {
                    answered.add(call.getKey() + ": " + outcome);
                }
            }
            assertEquals(List.of(), answered);
            assertEquals(before, tables.fingerprint());
        } finally {
            currentUser.become(null);
            tables.empty();
            transaction.begin();
        }
    }

    private static String outcome(Executable call) {
        try {
            call.execute();
            return "done";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        } catch (Throwable thrown) {
            return thrown.toString();
        }
    }

    private void call(String what, Executable call) {
        calls.put(what, call);
    }

    private PlanRow foreignRow() {
        PlanRow row = em.find(PlanEdition.class, foreign(EditionId.class)).addRow(RowText.empty(), new Actor(null, "Проверка", clock.now()));
        em.flush();
        return row;
    }

    private long foreignEvidence() {
        RoadmapEvidence piece = em.find(RoadmapItem.class, foreign(RoadmapItemId.class)).attach(EvidenceText.note("Справка", true),
            new RoadmapActor(null, "Проверка", clock.now()), today);
        em.flush();
        return piece.id();
    }

    private FormPair form(long mentor, long mentee) {
        long form = em.find(MentoringPair.class, own(PairId.class)).formId();
        return new FormPair(PairKind.PAIR, form, null, "физика", false, List.of(mentor), List.of(mentee), today, today.plusDays(9), null);
    }

    private RecordClass consentsOf(long schoolClass, long person) {
        return new RecordClass(schoolClass, Set.of(ConsentKind.PERSONAL_DATA), null, null,
            List.of(new RecordClass.Row(0, person, today, Signers.SUBJECT, null, null, null)));
    }

    private int version(String table, long id) {
        return ((Number) em.createNativeQuery("select version from " + table + " where id = " + id).getSingleResult()).intValue();
    }

    private <T extends EntityRef> T ownRef(Class<T> type) {
        return type.cast(world.object(World.Place.OWN, type));
    }

    private long own(Class<? extends EntityRef> type) {
        return ownRef(type).value();
    }

    private long foreign(Class<?> type) {
        Target found = world.object(World.Place.OTHER_SCHOOL, type);
        return found instanceof SchoolYearRef other ? other.schoolId() : ((EntityRef) found).value();
    }
}
