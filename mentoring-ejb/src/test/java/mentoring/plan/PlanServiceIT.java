package mentoring.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.account.AccountSetup;
import mentoring.account.model.RoleGrant;
import mentoring.organization.OrderService;
import mentoring.organization.OrderViewService;
import mentoring.organization.SignOrder;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.PlanEndorser;
import mentoring.organization.model.School;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.LineId;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.PlanStatus;
import mentoring.plan.model.RowId;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan's life through its services, and who is refused what. */
class PlanServiceIT extends ServiceTest {

    private static final byte[] PDF = "%PDF-1.4 scan".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @EJB
    private PlanService plans;

    @EJB
    private EditionService editions;

    @EJB
    private ReviewService reviews;

    @EJB
    private ApprovalService approvals;

    @EJB
    private PlanPrintService prints;

    @EJB
    private OrderService orders;

    @EJB
    private OrderViewService orderViews;

    @Inject
    private PlanFixture fixture;

    @Inject
    private PlanProgress progress;

    @Inject
    private AccountSetup accounts;

    @Inject
    private Clock clock;

    private PlanFixture.Made made;

    @BeforeEach
    void school() {
        made = fixture.school();
    }

    @Test
    void aPlanFromDraftToCompletion() {
        fixture.mentor(made);
        assertEquals(List.of(made.pair().value(), made.group().value()),
            plans.unplanned(made.year()).stream().map(pair -> pair.pairId()).toList());
        PlanId plan = plans.open(made.pair());
        assertEquals(plan, plans.open(made.pair()));
        PlanView draft = write(plan);
        assertEquals(PlanStatus.DRAFT, draft.status());
        assertTrue(draft.rights().submit());
        editions.submit(edition(draft));

        fixture.methodologist(made);
        assertEquals(List.of(plan.value()), reviews.queue(new FindWaiting(null, 0, 10)).stream().map(PlanLineView::planId).toList());
        WaitingSchool waiting = reviews.waiting().get(0);
        assertEquals(List.of(new WaitingSchool(made.year().schoolId(), waiting.name(), 1)), reviews.waiting());
        assertEquals(1, reviews.queue(new FindWaiting(waiting.schoolId(), 0, 10)).size());
        assertEquals(List.of(), reviews.queue(new FindWaiting(waiting.schoolId() + 1, 0, 10)));
        assertEquals(List.of(), reviews.queue(new FindWaiting(null, 1, 10)));
        PlanView review = read(plan);
        assertTrue(review.rights().endorse() && review.rights().giveBack());
        reviews.remark(edition(review), row(review, 1), "Уточните срок");
        reviews.giveBack(edition(review));

        fixture.mentor(made);
        PlanView returned = read(plan);
        assertEquals(PlanStatus.RETURNED, returned.status());
        long remark = returned.rows().get(1).remarks().get(0).id();
        editions.answer(edition(returned), remark, "Срок указан");
        editions.resolve(edition(returned), remark);
        editions.submit(edition(returned));

        fixture.methodologist(made);
        assertEquals("Срок указан", read(plan).rows().get(1).remarks().get(0).answer());
        reviews.endorse(edition(read(plan)), read(plan).revision());
        assertEquals(PlanStatus.ENDORSED, read(plan).status());
        approve("7-к", edition(read(plan)));

        fixture.mentor(made);
        PlanView approved = read(plan);
        assertEquals(PlanStatus.APPROVED, approved.status());
        assertEquals(0, approved.percent());
        plans.markDone(plan, new MarkDone(row(approved, 0), mark(plan), clock.today(), "Выступил", null, new NewFile("скан.pdf", PDF), null));
        PlanView worked = read(plan);
        assertEquals(PlanStatus.IN_PROGRESS, worked.status());
        assertEquals(50, worked.percent());
        assertArrayEquals(PDF, plans.openEvidence(plan, new LineId(worked.rows().get(0).lineId())).content());
        plans.markDone(plan, new MarkDone(row(approved, 0), mark(plan), clock.today(), "Выступил", null, new NewFile("новый скан.pdf", PDF), null));
        assertEquals(1, ((Number) em.createNativeQuery("select count(*) from stored_file where school_id = ?")
            .setParameter(1, made.year().schoolId()).getSingleResult()).intValue());

        EditionId second = plans.startEdition(plan);
        assertEquals(2, plans.edition(second).editionNo());
        assertEquals(PlanStatus.IN_PROGRESS, read(plan).status());
        fixture.mentee(made, made.klimov());
        assertEquals(1, read(plan).editionNo());

        fixture.curator(made);
        em.flush();
        plans.complete(plan, read(plan).planVersion(), clock.today());
        assertEquals(PlanStatus.COMPLETED, read(plan).status());
        assertEquals(clock.today(), read(plan).completedOn());
    }

    @Test
    void anIncompletePlanIsNotSentAndSaysWhere() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.addRow(edition(read(plan)));
        EditionId edition = edition(read(plan));
        Refusal refusal = assertThrows(Refusal.class, () -> editions.submit(edition));
        assertEquals(List.of("goal", "rows[0].competence", "rows[0].content", "rows[0].due", "rows[0].mode", "rows[0].result"),
            refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void twoPeopleSaveTheSameRow() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanView seen = write(plan);
        EditionId edition = edition(seen);
        fixture.curator(made);
        PlanView curatorsPage = read(plan);
        assertTrue(editions.save(edition, new SaveDraft(null, null, List.of(row(curatorsPage, 0, "Победитель")))).whole());

        fixture.mentor(made);
        DraftSaved saved = editions.save(edition, new SaveDraft("Другая цель", seen.version(),
            List.of(row(seen, 0, "Проигравший"), row(seen, 1, "Вторая строка"))));
        assertFalse(saved.whole());
        assertEquals("Победитель", saved.rows().get(0).other().content());
        assertEquals("Орлова Наталья Викторовна", saved.rows().get(0).other().name());
        assertNull(saved.rows().get(1).other());
        PlanView after = read(plan);
        assertEquals(List.of("Победитель", "Вторая строка"), after.rows().stream().map(PlanView.Row::content).toList());
        assertEquals("Другая цель", after.goal());
        assertEquals(List.of("plan.row.changedMeanwhile"), keys(() -> editions.writeRow(edition, row(seen, 0, "Проигравший"))));
    }

    @Test
    void aRowDeletedMeanwhileComesBackAsGone() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanView seen = write(plan);
        editions.removeRow(edition(seen), row(seen, 0), seen.rows().get(0).version());
        DraftSaved saved = editions.save(edition(seen), new SaveDraft(null, null, List.of(row(seen, 0, "Моё"))));
        assertTrue(saved.rows().get(0).other().gone());
    }

    @Test
    void aStaleGoalIsNotOverwritten() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanView seen = write(plan);
        editions.aim(edition(seen), seen.version(), "Новая цель");
        DraftSaved saved = editions.save(edition(seen), new SaveDraft("Моя цель", seen.version(), List.of()));
        assertEquals("Новая цель", saved.otherGoal().goal());
        assertEquals("Новая цель", read(plan).goal());
    }

    @Test
    void aMethodologistSeesInitialsWithoutATransferConsent() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanView draft = write(plan);
        editions.save(edition(draft), new SaveDraft(null, null, List.of(row(draft, 0, "Павлов помогает Климову Илье с докладом"))));
        assertEquals(List.of("Павлов", "Климову", "Илье"), read(plan).names().in("Павлов помогает Климову Илье с докладом"));
        editions.submit(edition(draft));
        fixture.methodologist(made);
        PlanView masked = read(plan);
        String shown = masked + " " + reviews.queue(new FindWaiting(null, 0, 10));
        assertTrue(shown.contains("П.\u00a0К."));
        for (String name : List.of("Павлов", "Кирилл", "Климов", "Илья", "Илье")) {
            assertFalse(shown.contains(name), name);
        }
        assertEquals(List.of(), masked.names().in("Павлов"));
        assertEquals("[имя скрыто] помогает [имя скрыто] [имя скрыто] с докладом", masked.rows().get(0).content());
    }

    @Test
    void anApprovedPlanPrintsTheHeadOfItsDay() {
        PlanId plan = approved();
        fixture.curator(made);
        made.klimov().rename(new PersonName("Лебедев", "Илья", null));
        em.merge(made.klimov());
        em.flush();
        PrintedPlan printed = prints.printed(edition(read(plan)));
        assertEquals("Климов Илья", printed.document().mentees());
        assertEquals("7-к", printed.document().approval().orderNumber());
        assertEquals("очный", printed.document().rows().get(0).format());
        assertTrue(printed.document().print().length > 1000);
        fixture.methodologist(made);
        assertEquals("Л.\u00a0И.", prints.printed(edition(read(plan))).document().mentees());
    }

    @Test
    void aCuratorSendsOnlyForAMentorWithoutALogIn() {
        fixture.curator(made);
        PlanId paper = plans.open(made.paper());
        PlanView draft = write(paper);
        assertTrue(draft.rights().submit());
        editions.submit(edition(draft));
        assertEquals(PlanStatus.SUBMITTED, read(paper).status());
        PlanId plan = plans.open(made.pair());
        PlanView other = write(plan);
        assertFalse(other.rights().submit());
        assertEquals(List.of("plan.mentorSubmits"), keys(() -> editions.submit(edition(other))));
    }

    @Test
    void aDraftIsReadByItsWritersAlone() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        fixture.director(made);
        assertEquals(0, plans.count(made.year(), new PlanFilter(null)));
        assertEquals(List.of(), plans.list(made.year(), new PlanFilter(null), 0, 10));
        assertNull(plans.start(made.pair()).planId());
        fixture.mentee(made, made.klimov());
        assertEquals(List.of(), plans.own(made.year()));
        assertNull(plans.start(made.pair()).planId());
        assertTrue(assertThrows(Refusal.class, () -> plans.read(plan)).isNotFound());
    }

    @Test
    void aDirectorDoesNotReadADraft() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        fixture.director(made);
        assertTrue(assertThrows(Refusal.class, () -> plans.read(plan)).isNotFound());
    }

    @Test
    void aNeverSentPlanOfAnEndedPairStaysItsWritersAlone() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        em.find(IndividualPlan.class, plan.value()).closeWithPair();
        em.flush();
        assertEquals(PlanStatus.CLOSED, read(plan).status());
        assertFalse(read(plan).rights().write());
        fixture.mentee(made, made.klimov());
        assertTrue(assertThrows(Refusal.class, () -> plans.read(plan)).isNotFound());
    }

    @Test
    void nobodyReviewsThePlanOfHisOwnPair() {
        em.find(School.class, made.year().schoolId()).settle(em.find(School.class, made.year().schoolId()).ageRule(), PlanEndorser.CURATOR, false, true,
            false);
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        fixture.become(made.curatorAccount(), "Павлов Кирилл", Role.CURATOR, made.year().schoolId(), made.pavlov().id());
        PlanView own = read(plan);
        assertFalse(own.rights().endorse() || own.rights().giveBack());
        assertEquals(List.of("plan.ownPlan"), keys(() -> reviews.endorse(edition(own), own.revision())));
    }

    @Test
    void theOnlyCuratorEndorsesHisOwnPairsPlanWithAReasonAfterTenDays() {
        PlanId plan = ownPlanSent(11);
        assertTrue(read(plan).rights().endorseOwn());
        reviews.endorseOwn(edition(read(plan)), read(plan).revision(), "Другого куратора нет");
        assertEquals(PlanStatus.ENDORSED, read(plan).status());
        assertEquals("совмещение ролей", read(plan).lastStep().note());
        assertEquals(List.of("Другого куратора нет"), em.createNativeQuery("select reason from audit_record where action = 'plan.self_endorse'"
            + " and subject_id = " + plan.value()).getResultList());
    }

    @Test
    void theOnlyCuratorWaitsForAMethodologist() {
        PlanId plan = ownPlanSent(9);
        PlanView own = read(plan);
        assertFalse(own.rights().endorseOwn());
        assertEquals(List.of("plan.ownPlan"),
            keys(() -> reviews.endorseOwn(edition(own), own.revision(), "Другого куратора нет")));
    }

    @Test
    void whereThereIsAnotherCuratorHeEndorses() {
        PlanId plan = ownPlanSent(11);
        accounts.open("plan-another-curator", "a long password of plans", false, "Другая Анна",
            RoleGrant.inSchool(Role.CURATOR, made.year().schoolId(), null, clock.today(), null, "тест", null));
        PlanView own = read(plan);
        assertFalse(own.rights().endorseOwn());
        assertEquals(List.of("plan.ownPlan"),
            keys(() -> reviews.endorseOwn(edition(own), own.revision(), "Так быстрее")));
    }

    /** The plan of a pair whose mentor is the curator who now reads it, sent so many days ago. */
    private PlanId ownPlanSent(int daysAgo) {
        em.find(School.class, made.year().schoolId()).settle(em.find(School.class, made.year().schoolId()).ageRule(), PlanEndorser.CURATOR, false, true,
            false);
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        em.flush();
        em.createNativeQuery("update plan_edition set submitted_at = ? where plan_id = ?")
            .setParameter(1, java.sql.Timestamp.from(clock.now().minus(java.time.Duration.ofDays(daysAgo)))).setParameter(2, plan.value())
            .executeUpdate();
        em.clear();
        fixture.become(made.curatorAccount(), "Павлов Кирилл", Role.CURATOR, made.year().schoolId(), made.pavlov().id());
        return plan;
    }

    @Test
    void aTextThatWasTakenBackAndSentAgainIsNotEndorsedUnseen() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        em.flush();
        fixture.methodologist(made);
        PlanView seen = read(plan);
        fixture.mentor(made);
        editions.takeBack(edition(seen));
        editions.aim(edition(seen), seen.version(), "Совсем другая цель");
        editions.submit(edition(seen));
        em.flush();
        fixture.methodologist(made);
        assertEquals(List.of("shared.changedMeanwhile"),
            keys(() -> reviews.endorse(edition(seen), seen.revision())));
    }

    @Test
    void aPlanWhosePairHasEndedWaitsForNobody() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        MentoringPair pair = em.find(MentoringPair.class, made.pair().value());
        pair.endEarly(clock.today(), EndReason.TRANSFER, null, null);
        em.flush();
        fixture.methodologist(made);
        assertEquals(List.of(), reviews.queue(new FindWaiting(null, 0, 10)));
        fixture.curator(made);
        assertEquals(0, plans.count(made.year(), new PlanFilter(PlanStatus.SUBMITTED)));
        assertEquals(List.of(plan.value()),
            plans.list(made.year(), new PlanFilter(PlanStatus.CLOSED), 0, 10).stream().map(PlanLineView::planId).toList());
    }

    @Test
    void aCuratorEndorsesWhereTheSchoolSaysSo() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        fixture.curator(made);
        assertFalse(read(plan).rights().endorse());
        School school = em.find(School.class, made.year().schoolId());
        school.settle(school.ageRule(), PlanEndorser.CURATOR, false, true, false);
        assertTrue(read(plan).rights().endorse());
        reviews.endorse(edition(read(plan)), read(plan).revision());
        assertEquals(PlanStatus.ENDORSED, read(plan).status());
    }

    @Test
    void oneOrderApprovesMany() {
        PlanId one = endorsed(made.pair());
        PlanId other = endorsed(made.group());
        fixture.curator(made);
        assertEquals(2, approvals.free(made.year()).size());
        approve("9-к", edition(read(one)), edition(read(other)));
        fixture.director(made);
        assertEquals(List.of(PlanStatus.APPROVED, PlanStatus.APPROVED), List.of(read(one).status(), read(other).status()));
        assertTrue(read(one).orderText().contains("9-к"));
        assertEquals(2, plans.count(made.year(), new PlanFilter(PlanStatus.APPROVED)));
        progress.meetingHeld(made.pair().value(), clock.today());
        assertEquals(PlanStatus.IN_PROGRESS, read(one).status());
    }

    @Test
    void whatTheDirectorReturnsLeavesTheOrder() {
        PlanId plan = endorsed(made.pair());
        fixture.curator(made);
        OrderId order = approvals.draft(made.year(), new DraftApproval("Об утверждении", List.of(edition(read(plan)).value())));
        fixture.director(made);
        reviews.remark(edition(read(plan)), null, "Цель не относится к году");
        reviews.giveBack(edition(read(plan)));
        assertEquals(PlanStatus.RETURNED, read(plan).status());
        fixture.curator(made);
        assertEquals(List.of(), orderViews.view(order).annex().rows());
        assertEquals(1, read(plan).remarks().size());
    }

    @Test
    void aDraftOrderIsGivenOtherPlans() {
        PlanId one = endorsed(made.pair());
        PlanId other = endorsed(made.group());
        fixture.curator(made);
        OrderId order = approvals.draft(made.year(), new DraftApproval("Об утверждении", List.of(edition(read(one)).value())));
        em.flush();
        ApprovalView view = approvals.view(order);
        assertEquals(List.of(edition(read(one)).value()), view.covered());
        assertEquals(2, view.offered().size());
        approvals.cover(order, new CoverPlans(view.version(), List.of(edition(read(other)).value())));
        em.flush();
        assertEquals(List.of(edition(read(other)).value()), approvals.view(order).covered());
        assertEquals(List.of(one.value()), approvals.free(made.year()).stream().map(PlanLineView::planId).toList());
    }

    @Test
    void aRowThatAnotherTabMarkedIsNotMarkedOver() {
        PlanId plan = approved();
        MarkDone seen = marked(plan);
        assertEquals(List.of("shared.changedMeanwhile"), keys(() -> plans.markDone(plan, seen)));
    }

    @Test
    void aMarkThatWasNotSeenIsNotTakenBack() {
        PlanId plan = approved();
        MarkDone seen = marked(plan);
        assertEquals(List.of("shared.changedMeanwhile"), keys(() -> plans.markUndone(plan, seen.row(), seen.version())));
    }

    @Test
    void aPlanThatChangedMeanwhileIsNotCompleted() {
        PlanId plan = approved();
        int seen = read(plan).planVersion();
        marked(plan);
        fixture.curator(made);
        assertEquals(List.of("shared.changedMeanwhile"), keys(() -> plans.complete(plan, seen, clock.today())));
    }

    /** Marks the first row in one tab; what another tab that saw it before would send. */
    private MarkDone marked(PlanId plan) {
        fixture.mentor(made);
        MarkDone mark = new MarkDone(row(read(plan), 0), mark(plan), clock.today(), "Выступил", null, null, null);
        plans.markDone(plan, mark);
        em.flush();
        return mark;
    }

    @Test
    void aRowThatSomebodyElseWroteIsNotRemovedUnread() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanView seen = write(plan);
        editions.writeRow(edition(seen), row(seen, 0, "Другое"));
        assertEquals(List.of("plan.row.changedMeanwhile"),
            keys(() -> editions.removeRow(edition(seen), row(seen, 0), seen.rows().get(0).version())));
    }

    @Test
    void aGroupsMenteeSeesTheMarkAndNotTheEvidence() {
        PlanId plan = endorsed(made.group());
        fixture.curator(made);
        approve("7-к", edition(read(plan)));
        fixture.mentor(made);
        plans.markDone(plan, new MarkDone(row(read(plan), 0), mark(plan), clock.today(), "Илья выступил", null, new NewFile("скан.pdf", PDF), null));
        fixture.methodologist(made);
        PlanView.Done seen = read(plan).rows().get(0).done();
        assertTrue(seen.file());
        assertNull(seen.text());
        fixture.mentee(made, made.ryabov());
        PlanView view = read(plan);
        assertNotNull(view.rows().get(0).done());
        assertNull(view.rows().get(0).done().text());
        assertTrue(assertThrows(Refusal.class, () -> plans.openEvidence(plan, new LineId(view.rows().get(0).lineId()))).isNotFound());
    }

    @Test
    void aCuratorMarksARowWithAReason() {
        PlanId plan = approved();
        fixture.curator(made);
        MarkDone without = new MarkDone(row(read(plan), 0), mark(plan), clock.today(), "Выступил", null, null, null);
        plans.markDone(plan, new MarkDone(without.row(), without.version(), without.doneOn(), "Выступил", null, null, "Наставник болеет"));
        assertEquals("Наставник болеет", read(plan).rows().get(0).done().reason());
        plans.markUndone(plan, without.row(), mark(plan));
        assertNull(read(plan).rows().get(0).done());
        assertEquals(List.of("plan.doneReason"), keys(() -> plans.markDone(plan, without)));
    }

    @Test
    void whoeverTypesWhileThePlanIsSentLearnsWhy() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanView seen = write(plan);
        editions.submit(edition(seen));
        fixture.curator(made);
        assertEquals(List.of("plan.notEditable"),
            keys(() -> editions.save(edition(seen), new SaveDraft(null, null, List.of(row(seen, 0, "Поздно"))))));
    }

    @Test
    void onlyWhatTheCatalogueOffersIsAddedFromIt() {
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        PlanCatalogue catalogue = editions.catalogue(edition(read(plan)));
        assertEquals(17, catalogue.workFormats().size());
        assertEquals(14, catalogue.documents().size());
        editions.addFromCatalogue(edition(read(plan)), List.of("Классные часы", catalogue.documents().get(0)));
        assertEquals("Классные часы", read(plan).rows().get(0).content());
        EditionId edition = edition(read(plan));
        assertTrue(assertThrows(Refusal.class, () -> editions.addFromCatalogue(edition, List.of("Своё"))).isNotFound());
    }

    @Test
    void aDirectorOfThePairApprovesWithAReasonOnly() {
        accounts.open("plan-second", "a long password of plans", false, "Павлов Кирилл",
            RoleGrant.inSchool(Role.MENTEE, made.year().schoolId(), made.pavlov().id(), clock.today(), null, "тест", null));
        PlanId plan = endorsed(made.pair());
        fixture.curator(made);
        OrderId order = approvals.draft(made.year(), new DraftApproval("Об утверждении", List.of(edition(read(plan)).value())));
        orders.submit(order, version(order));
        fixture.become(made.directorAccount(), "Павлов Кирилл", Role.DIRECTOR, made.year().schoolId(), made.pavlov().id());
        assertTrue(orders.conflicts(order, "7-к", clock.today()).stream().anyMatch(problem -> problem.key().equals("plan.order.ownPlan")));
        orders.sign(order, new SignOrder(version(order), "7-к", clock.today(), "Другого директора нет"));
        assertTrue(read(plan).lastStep().note().contains("совмещение ролей"));
        assertEquals(List.of("Другого директора нет"), em.createNativeQuery("select reason from audit_record where action = 'plan.self_act'"
            + " and subject_id = " + plan.value()).getResultList());
    }

    @Test
    void aDirectorOfThePairWaitsForTheMethodologistTenDays() {
        em.find(School.class, made.year().schoolId()).settle(em.find(School.class, made.year().schoolId()).ageRule(), PlanEndorser.CURATOR, false, true, false);
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        fixture.curator(made);
        reviews.endorse(edition(read(plan)), read(plan).revision());
        OrderId order = approvals.draft(made.year(), new DraftApproval("Об утверждении", List.of(edition(read(plan)).value())));
        orders.submit(order, version(order));
        em.createNativeQuery("update plan_edition set submitted_at = ? where plan_id = ?")
            .setParameter(1, java.sql.Timestamp.from(clock.now().minus(java.time.Duration.ofDays(11)))).setParameter(2, plan.value())
            .executeUpdate();
        em.flush();
        em.clear();
        fixture.become(made.directorAccount(), "Павлов Кирилл", Role.DIRECTOR, made.year().schoolId(), made.pavlov().id());
        orders.sign(order, new SignOrder(version(order), "8-к", clock.today(), "Другого директора нет"));
        assertTrue(read(plan).lastStep().note().contains("совмещение ролей"));
    }

    @Test
    void aDirectorOfThePairDoesNotApproveWhatNoMethodologistHasRead() {
        em.find(School.class, made.year().schoolId()).settle(em.find(School.class, made.year().schoolId()).ageRule(), PlanEndorser.CURATOR, false, true, false);
        fixture.mentor(made);
        PlanId plan = plans.open(made.pair());
        editions.submit(edition(write(plan)));
        fixture.curator(made);
        reviews.endorse(edition(read(plan)), read(plan).revision());
        OrderId order = approvals.draft(made.year(), new DraftApproval("Об утверждении", List.of(edition(read(plan)).value())));
        orders.submit(order, version(order));
        fixture.become(made.directorAccount(), "Павлов Кирилл", Role.DIRECTOR, made.year().schoolId(), made.pavlov().id());
        SignOrder command = new SignOrder(version(order), "9-к", clock.today(), "Другого директора нет");
        assertEquals(List.of("plan.ownPlanUnread"), keys(() -> orders.sign(order, command)));
    }

    private PlanId approved() {
        PlanId plan = endorsed(made.pair());
        fixture.curator(made);
        approve("7-к", edition(read(plan)));
        return plan;
    }

    private PlanId endorsed(PairId pair) {
        fixture.mentor(made);
        PlanId plan = plans.open(pair);
        editions.submit(edition(write(plan)));
        fixture.methodologist(made);
        reviews.endorse(edition(read(plan)), read(plan).revision());
        return plan;
    }

    private void approve(String number, EditionId... chosen) {
        fixture.curator(made);
        OrderId order = approvals.draft(made.year(),
            new DraftApproval("Об утверждении индивидуальных планов", java.util.Arrays.stream(chosen).map(EditionId::value).toList()));
        orders.submit(order, version(order));
        fixture.director(made);
        orders.sign(order, new SignOrder(version(order), number, clock.today(), "Приказ о закреплении будет внесён позже"));
    }

    private int version(OrderId order) {
        em.flush();
        return orderViews.view(order).version();
    }

    /** A goal and two complete rows. */
    private PlanView write(PlanId plan) {
        PlanView empty = read(plan);
        editions.aim(edition(empty), empty.version(), "Выступить на конференции");
        editions.addRow(edition(empty));
        editions.addRow(edition(empty));
        PlanView rows = read(plan);
        editions.save(edition(rows), new SaveDraft(null, null, List.of(row(rows, 0, "Репетиция"), row(rows, 1, "Доклад"))));
        return read(plan);
    }

    private static WriteRow row(PlanView view, int index, String content) {
        PlanView.Row row = view.rows().get(index);
        return new WriteRow(new RowId(row.id()), row.version(), "Публичное выступление", content, "до 15.12.2026", PlanMode.IN_PERSON,
            "Доклад", 1);
    }

    private static RowId row(PlanView view, int index) {
        return new RowId(view.rows().get(index).id());
    }

    /** The version of the first row's mark. */
    private int mark(PlanId plan) {
        em.flush();
        return read(plan).rows().get(0).markVersion();
    }

    private PlanView read(PlanId plan) {
        return plans.read(plan);
    }

    private static EditionId edition(PlanView view) {
        return new EditionId(view.editionId());
    }
}
