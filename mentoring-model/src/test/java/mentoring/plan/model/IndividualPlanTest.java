package mentoring.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.shared.model.Ids;
import mentoring.shared.model.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndividualPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Evidence EVIDENCE = new Evidence("Выступление состоялось", null, null);

    private final Actor mentor = new Actor(1L, "Павлов Кирилл Денисович", Instant.parse("2026-10-01T10:00:00Z"));
    private final Actor reviewer = new Actor(2L, "Гаврилова Мария Андреевна", Instant.parse("2026-10-02T10:00:00Z"));
    private IndividualPlan plan;
    private PlanEdition edition;

    @BeforeEach
    void draft() {
        plan = Ids.give(new IndividualPlan(7, 2026, 70));
        edition = plan.startEdition(mentor);
    }

    @Test
    void onlyACompletePlanIsSent() {
        assertEquals(List.of("plan.goalMissing", "plan.noRows"), Refusals.keys(() -> edition.submit(mentor, false)));
        edition.aim("Выступить на конференции", 0, mentor);
        Ids.give(edition.addRow(new RowText("Умение", "Репетиция", PlanTerm.parse("до 15.12.2026"), PlanMode.BOTH, null, 1), mentor));
        assertEquals(List.of("rows[0].result"), Refusals.paths(() -> edition.submit(mentor, false)));
        assertEquals(EditionState.DRAFT, edition.state());
    }

    @Test
    void aStalePageLosesTheRowNotTheWinnersText() {
        PlanRow row = Ids.give(edition.addRow(complete("Первый"), mentor));
        assertEquals(List.of("plan.row.changedMeanwhile"), Refusals.keys(() -> edition.writeRow(row, 5, complete("Второй"), mentor)));
        assertEquals("Первый", row.text().content());
    }

    @Test
    void reviewReturnsWithRemarksAndEndorses() {
        PlanRow row = submitted();
        assertEquals(List.of("plan.remarkMissing"), Refusals.keys(() -> edition.giveBack(reviewer)));
        edition.remark(row, "Уточните результат", reviewer);
        edition.giveBack(reviewer);
        assertEquals(PlanStatus.RETURNED, plan.status());
        edition.submit(mentor, false);
        edition.endorse(reviewer, null);
        assertEquals(PlanStatus.ENDORSED, plan.status());
        assertTrue(edition.openRemarks().isEmpty());
        assertEquals(List.of("plan.notEditable"), Refusals.keys(() -> edition.addRow(RowText.empty(), mentor)));
    }

    @Test
    void aPlanIsTakenBackOnlyUntilTheFirstRemark() {
        PlanRow row = submitted();
        edition.takeBack(mentor);
        edition.submit(mentor, false);
        edition.remark(row, "Уточните", reviewer);
        assertEquals(List.of("plan.remarked"), Refusals.keys(() -> edition.takeBack(mentor)));
    }

    @Test
    void workStartsWithTheFirstRowDoneAfterApproval() {
        PlanRow row = approved();
        assertEquals(PlanStatus.APPROVED, plan.status());
        assertEquals(List.of("plan.evidenceMissing"),
            Refusals.keys(() -> plan.done(row, TODAY, new Evidence(null, null, null), null, mentor, TODAY)));
        assertEquals(List.of("plan.doneDate"), Refusals.keys(() -> plan.done(row, TODAY.plusDays(1), EVIDENCE, null, mentor, TODAY)));
        plan.done(row, TODAY, EVIDENCE, null, mentor, TODAY);
        assertEquals(PlanStatus.IN_PROGRESS, plan.status());
        assertEquals(100, plan.percentDone());
    }

    @Test
    void aMeetingBeforeTheDayOfApprovalDoesNotStartTheWork() {
        approved();
        plan.begin(LocalDate.of(2026, 10, 4));
        assertEquals(PlanStatus.APPROVED, plan.status());
        plan.begin(LocalDate.of(2026, 10, 5));
        assertEquals(PlanStatus.IN_PROGRESS, plan.status());
    }

    @Test
    void aNewEditionLeavesTheOldOneInForceUntilItIsApproved() {
        PlanRow row = approved();
        plan.done(row, TODAY, EVIDENCE, null, mentor, TODAY);
        PlanEdition second = plan.startEdition(mentor);
        second.addRow(complete("Новое"), mentor);
        assertEquals(PlanStatus.IN_PROGRESS, plan.status());
        assertEquals(100, plan.percentDone());
        second.submit(mentor, false);
        second.endorse(reviewer, null);
        plan.approve(second, TODAY, "{}", reviewer, "№ 2");
        assertEquals(EditionState.SUPERSEDED, edition.state());
        assertEquals(50, plan.percentDone());
    }

    @Test
    void movingARowIsNoChangeOfItsText() {
        PlanRow first = Ids.give(edition.addRow(complete("Первый"), mentor));
        PlanRow second = Ids.give(edition.addRow(complete("Второй"), mentor));
        edition.moveRow(second, -1);
        assertEquals(List.of(second, first), edition.rows());
        edition.writeRow(second, 0, complete("Второй, подробнее"), mentor);
        assertEquals(1, second.version());
        assertEquals(0, first.version());
    }

    @Test
    void whatIsReturnedLeavesItsOrder() {
        PlanRow row = submitted();
        edition.endorse(reviewer, null);
        edition.putOnOrder(5L);
        edition.remark(row, "Уточните срок", reviewer);
        edition.giveBack(reviewer);
        assertNull(edition.approvalOrderId());
    }

    @Test
    void aPlanClosedWithItsPairTakesNoWriting() {
        PlanRow row = submitted();
        plan.closeWithPair();
        assertEquals(PlanStatus.CLOSED, plan.status());
        assertEquals(List.of("plan.closed"), Refusals.keys(() -> edition.endorse(reviewer, null)));
        assertEquals(List.of("plan.closed"), Refusals.keys(() -> edition.remark(row, "Уточните", reviewer)));
        assertEquals(List.of("plan.closed"), Refusals.keys(() -> plan.approve(edition, TODAY, "{}", reviewer, "№ 1")));
    }

    private RowText complete(String content) {
        return new RowText("Умение", content, PlanTerm.parse("до 15.12.2026"), PlanMode.IN_PERSON, "Доклад", 1);
    }

    private PlanRow submitted() {
        edition.aim("Выступить на конференции", 0, mentor);
        PlanRow row = Ids.give(edition.addRow(complete("Репетиция"), mentor));
        edition.submit(mentor, false);
        return row;
    }

    private PlanRow approved() {
        PlanRow row = submitted();
        edition.endorse(reviewer, null);
        plan.approve(edition, LocalDate.of(2026, 10, 5), "{}", reviewer, "№ 1");
        return row;
    }
}
