package mentoring.pairing.model;

import static mentoring.pairing.model.PairPeopleForTests.END;
import static mentoring.pairing.model.PairPeopleForTests.MENTEE;
import static mentoring.pairing.model.PairPeopleForTests.MENTOR;
import static mentoring.pairing.model.PairPeopleForTests.START;
import static mentoring.pairing.model.PairPeopleForTests.TODAY;
import static mentoring.pairing.model.PairPeopleForTests.active;
import static mentoring.pairing.model.PairPeopleForTests.participation;
import static mentoring.pairing.model.PairPeopleForTests.waiting;
import static mentoring.pairing.model.PairPeopleForTests.waitingGroup;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MentoringPairTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 7);

    @Test
    void itWaitsForItsOrderOnlyWhenNothingIsMissing() {
        MentoringPair pair = waiting();
        assertEquals(PairState.AWAITING_ORDER, pair.state());
        pair.settle(List.of(PairGap.of(PairGap.Kind.DIRECTION)));
        assertEquals(PairState.FORMING, pair.state());
        refused("pairing.order.notAwaiting", null, () -> pair.putInto(500));
    }

    @Test
    void theSignedOrderMakesItWorkAndFreezesItsTerms() {
        MentoringPair pair = waiting();
        refused("pairing.order.notAwaiting", null, pair::activate);
        pair.putInto(500);
        refused("pairing.order.elsewhere", null, () -> pair.putInto(501));
        pair.activate();
        assertEquals(PairState.ACTIVE, pair.state());
        refused("pairing.transition", null, () -> pair.describe("физика", null, false));
        refused("pairing.transition", null, () -> pair.schedule(START, END));
        refused("pairing.transition", null, pair::takeOut);
        refused("pairing.transition", null, pair::requireForming);
        pair.settle(List.of(PairGap.of(PairGap.Kind.DIRECTION)));
        assertEquals(PairState.ACTIVE, pair.state());
    }

    @Test
    void datesLieInTheYearAndInOrder() {
        MentoringPair pair = waiting();
        refused("pairing.dates.outsideYear", "startsOn", () -> pair.schedule(LocalDate.of(2026, 7, 1), END));
        refused("pairing.dates.outsideYear", "plannedEndOn", () -> pair.schedule(START, LocalDate.of(2027, 9, 1)));
        refused("pairing.dates.order", "plannedEndOn", () -> pair.schedule(START, START));
        assertEquals(START, pair.startsOn());
    }

    @Test
    void membersBelongToItFromItsStartWhenItIsRecordedLate() {
        MentoringPair pair = waiting();
        LocalDate september = LocalDate.of(2026, 9, 7);
        pair.schedule(september, END);
        assertEquals(Set.of(september), Set.copyOf(pair.members().stream().map(PairMember::joinedOn).toList()));
    }

    @Test
    void anEarlyEndTakesEffectOnItsDateAndKeepsHistory() {
        MentoringPair pair = active();
        pair.endEarly(DECEMBER, EndReason.TRANSFER, " уехал ", null);
        assertEquals(PairState.ACTIVE, pair.stateOn(DECEMBER.minusDays(1)));
        assertEquals(PairState.ENDED_EARLY, pair.stateOn(DECEMBER));
        assertEquals(Set.of(MENTEE + 1000), pair.personsOn(ParticipantRole.MENTEE, DECEMBER.minusDays(1)));
        assertEquals(Set.of(), pair.personsOn(ParticipantRole.MENTEE, DECEMBER));
        assertEquals(List.of(START, END, "уехал"), List.of(pair.startsOn(), pair.plannedEndOn(), pair.endNote()));
        assertEquals(2, pair.members().size());
        assertEquals(500L, pair.assignmentOrderId());
        assertEquals(DECEMBER.minusDays(1), pair.readingDay(DECEMBER.plusMonths(1)));
        refused("pairing.transition", null, () -> pair.endEarly(DECEMBER, EndReason.TRANSFER, null, null));
        pair.endOrderedBy(501L);
        assertEquals(501L, pair.endOrderId());
    }

    @Test
    void anEndNeedsAReasonADateAndForOtherReasonsWords() {
        MentoringPair pair = active();
        refused("pairing.end.reasonMissing", "reason", () -> pair.endEarly(DECEMBER, null, null, null));
        refused("pairing.end.dateMissing", "endedOn", () -> pair.endEarly(null, EndReason.TRANSFER, null, null));
        refused("pairing.end.noteMissing", "note", () -> pair.endEarly(DECEMBER, EndReason.OTHER, " ", null));
        refused("pairing.end.beforeStart", "endedOn", () -> pair.endEarly(START.minusDays(1), EndReason.TRANSFER, null, null));
        refused("pairing.dates.outsideYear", "endedOn", () -> pair.endEarly(LocalDate.of(2027, 9, 2), EndReason.TRANSFER, null, null));
    }

    @Test
    void anEmployeesPairEndsThreeWorkingDaysAfterTheNotice() {
        MentoringPair pair = active();
        LocalDate friday = LocalDate.of(2026, 12, 4);
        refused("pairing.end.notice", "endedOn", () -> pair.endEarly(DECEMBER, EndReason.MENTOR_WISH, null, friday));
        pair.endEarly(LocalDate.of(2026, 12, 9), EndReason.MENTOR_WISH, null, friday);
        assertEquals(PairState.ENDED_EARLY, pair.state());
    }

    @Test
    void aPairThatNeverWorkedLetsGoOfItsDraftOrder() {
        MentoringPair pair = waiting();
        pair.putInto(500);
        pair.endEarly(TODAY, EndReason.MENTEE_WISH, null, null);
        assertNull(pair.assignmentOrderId());
        assertEquals(PairState.AWAITING_ORDER, pair.stateOn(TODAY.minusDays(1)));
    }

    @Test
    void onlyAWorkingPairIsCompleted() {
        refused("pairing.transition", null, () -> waiting().complete(END));
        MentoringPair pair = active();
        pair.complete(END);
        assertEquals(PairState.COMPLETED, pair.state());
        assertNull(pair.endReason());
        refused("pairing.order.notEnded", null, () -> pair.endOrderedBy(501L));
    }

    @Test
    void menteesJoinAndLeaveAGroupByDatedRows() {
        MentoringPair group = waitingGroup(21, 22);
        Participation third = participation(23, ParticipantRole.MENTEE, PersonCategory.PUPIL);
        group.admit(third, DECEMBER);
        refused("pairing.member.already", "mentee", () -> group.admit(third, DECEMBER));
        refused("pairing.dates.outsidePair", "joinedOn",
            () -> group.admit(participation(24, ParticipantRole.MENTEE, PersonCategory.PUPIL), END.plusDays(1)));
        group.dismiss(21, DECEMBER, EndReason.MENTEE_WISH);
        group.dismiss(22, DECEMBER, EndReason.TRANSFER);
        assertEquals(Set.of(1023L), group.personsOn(ParticipantRole.MENTEE, DECEMBER));
        assertEquals(4, group.members().size());
        refused("pairing.member.last", null, () -> group.dismiss(23, DECEMBER, EndReason.TRANSFER));
        refused("shared.notFound", null, () -> group.dismiss(MENTOR, DECEMBER, EndReason.TRANSFER));
    }

    @Test
    void aGroupHoldsTenMenteesAndAPairOne() {
        MentoringPair group = waitingGroup(31, 32, 33, 34, 35, 36, 37, 38, 39, 40);
        Participation eleventh = participation(41, ParticipantRole.MENTEE, PersonCategory.PUPIL);
        refused("pairing.member.full", "mentee", () -> group.admit(eleventh, DECEMBER));
        refused("pairing.transition", null, () -> waiting().admit(eleventh, DECEMBER));
        refused("pairing.transition", null, () -> waiting().dismiss(MENTEE, DECEMBER, EndReason.TRANSFER));
    }

    @Test
    void aWithdrawnConsentEndsThePairAtOnceAndClosesItsReading() {
        MentoringPair pair = active();
        assertTrue(pair.leave(MENTEE + 1000, TODAY, EndReason.CONSENT_WITHDRAWN));
        assertEquals(PairState.ENDED_EARLY, pair.stateOn(TODAY));
        assertEquals(EndReason.CONSENT_WITHDRAWN, pair.endReason());
        assertEquals(TODAY.plusDays(3), pair.readingDay(TODAY.plusDays(3)));
        assertEquals(Set.of(), pair.personsOn(ParticipantRole.MENTOR, TODAY));
        assertFalse(pair.leave(MENTOR + 1000, TODAY.plusDays(1), EndReason.CONSENT_WITHDRAWN));
    }

    @Test
    void aWithdrawnConsentComesBeforeARecordedLaterEnd() {
        MentoringPair pair = active();
        pair.endEarly(DECEMBER, EndReason.TRANSFER, null, null);
        assertTrue(pair.leave(MENTOR + 1000, START, EndReason.CONSENT_WITHDRAWN));
        assertEquals(START, pair.endedOn());
        assertEquals(PairState.ACTIVE, pair.stateOn(START.minusDays(1)));
        assertEquals(Set.of(), pair.personsOn(ParticipantRole.MENTEE, START));
    }

    @Test
    void aGroupGoesOnWithoutTheMenteeWhoWithdrew() {
        MentoringPair group = waitingGroup(21, 22);
        assertFalse(group.leave(1021, DECEMBER, EndReason.CONSENT_WITHDRAWN));
        assertEquals(PairState.AWAITING_ORDER, group.state());
        assertEquals(Set.of(1022L), group.personsOn(ParticipantRole.MENTEE, DECEMBER));
        assertTrue(group.leave(1022, DECEMBER, EndReason.CONSENT_WITHDRAWN));
    }

    @Test
    void aWithdrawnConsentComesBeforeALeavingRecordedForLater() {
        MentoringPair group = waitingGroup(21, 22, 23);
        group.dismiss(21, DECEMBER, EndReason.MENTEE_WISH);
        assertFalse(group.leave(1021, TODAY, EndReason.CONSENT_WITHDRAWN));
        assertEquals(Set.of(1022L, 1023L), group.personsOn(ParticipantRole.MENTEE, TODAY));
    }

    @Test
    void aGroupWithARecordedEndGoesOnToItWithoutTheMenteeWhoWithdrew() {
        MentoringPair group = waitingGroup(21, 22);
        group.endEarly(DECEMBER, EndReason.TRANSFER, null, null);
        assertFalse(group.leave(1021, TODAY, EndReason.CONSENT_WITHDRAWN));
        assertEquals(DECEMBER, group.endedOn());
        assertEquals(Set.of(1022L), group.personsOn(ParticipantRole.MENTEE, TODAY));
        assertTrue(group.leave(1022, TODAY, EndReason.CONSENT_WITHDRAWN));
        assertEquals(TODAY, group.endedOn());
    }

    private static void refused(String key, String path, Executable call) {
        Problem problem = assertThrows(Refusal.class, call).problems().get(0);
        assertEquals(key, problem.key());
        assertEquals(path, problem.path());
    }
}
