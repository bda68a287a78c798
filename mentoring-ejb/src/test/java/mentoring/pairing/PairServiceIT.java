package mentoring.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.consent.ConsentWithdrawn;
import mentoring.consent.PapersChanged;
import mentoring.consent.ParticipationAction;
import mentoring.consent.ParticipationLeft;
import mentoring.consent.ParticipationService;
import mentoring.consent.ParticipationView;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairGap;
import mentoring.pairing.model.PairId;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;
import mentoring.people.LeaveSchool;
import mentoring.people.PersonMoveService;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.model.Role;
import org.junit.jupiter.api.Test;

/** Pairs and groups by hand: gates, capacity, members, ends, who reads what. */
class PairServiceIT extends PairingTest {

    @Inject
    private PairService pairs;

    @Inject
    private PairViewService views;

    @Inject
    private ParticipationService parts;

    @Inject
    private Access access;

    @Inject
    private PersonMoveService moves;

    @Inject
    private Event<ConsentWithdrawn> withdrawals;

    @Inject
    private Event<PapersChanged> changes;

    @Inject
    private Event<ParticipationLeft> departures;

    @Test
    void aPairWithEverythingWaitsForItsOrder() {
        PairId first = pairs.form(year, pair(mentor("Орлов", 2), mentee("Климов")));
        PairId second = pairs.form(year, pair(mentor("Павлов", 1), mentee("Зайцев")));
        PairView view = views.view(first);
        assertEquals(PairState.AWAITING_ORDER, view.state());
        assertEquals("Орлов – Климов", view.label());
        assertEquals("7Б", view.mentees().get(0).detail());
        assertEquals(List.of(1, 2), List.of(view.pairNo(), views.view(second).pairNo()));
        PairPage page = views.list(year, new FindPairs(PairState.AWAITING_ORDER, pupilForm.id(), 0, 12));
        assertEquals(2, page.total());
        assertEquals(List.of("Орлов – Климов", "Павлов – Зайцев"), page.rows().stream().map(PairRow::label).toList());
        assertEquals(0, views.list(year, new FindPairs(PairState.ACTIVE, null, 0, 12)).total());
    }

    @Test
    void withoutConsentThereIsNoPair() {
        Participation mentee = mentee("Климов");
        withoutPaper(mentee, "PARTICIPATION");
        Participation mentor = mentor("Орлов", 1);
        refused(List.of("pairing.form.lacking.PARTICIPATION.minor"), () -> pairs.form(year, pair(mentor, mentee)));
    }

    @Test
    void aMentorTakesNoMoreThanHisCapacity() {
        Participation mentor = mentor("Орлов", 1);
        pairs.form(year, pair(mentor, mentee("Климов")));
        Participation second = mentee("Зайцев");
        refused(List.of("pairing.form.capacity"), () -> pairs.form(year, pair(mentor, second)));
    }

    @Test
    void aSecondPairOfAMenteeNeedsAReasonThatIsKept() {
        Participation mentee = mentee("Климов");
        pairs.form(year, pair(mentor("Орлов", 1), mentee));
        FormPair again = pair(mentor("Павлов", 1), mentee);
        PairId second = pairs.form(year, new FormPair(again.kind(), again.formId(), null, null, false, again.mentors(), again.mentees(),
            null, null, "Второе направление"));
        PairView view = views.view(second);
        assertEquals("Второе направление", view.cautions().get(0).reason());
        assertEquals(List.of(PairGap.Kind.DIRECTION, PairGap.Kind.DATES), view.missing().stream().map(PairGap::kind).toList());
        refused(List.of("pairing.form.reason.SECOND_PAIR"), () -> pairs.form(year, pair(mentor("Белов", 1), mentee)));
    }

    @Test
    void employeesNeedTheLabourPapersFirst() {
        Participation mentor = teacher("Орлова", ParticipantRole.MENTOR);
        PairId id = pairs.form(year, pair(mentor, teacher("Зайцева", ParticipantRole.MENTEE)));
        assertEquals(List.of(PairGap.Kind.LABOUR), views.view(id).missing().stream().map(PairGap::kind).toList());
        paper(mentor, "LABOUR_MENTORING", today);
        changes.fire(new PapersChanged(mentor.person().id(), year.schoolId()));
        assertEquals(PairState.AWAITING_ORDER, views.view(id).state());
        assertTrue(views.view(id).ofEmployees());
        refused(List.of("pairing.end.noticeMissing"),
            () -> pairs.endEarly(id, new EndPair(version(id), today, EndReason.MENTOR_WISH, null, null)));
    }

    @Test
    void changesGoByTheVersionSeen() {
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов")));
        int seen = version(id);
        change(id, "физика");
        assertEquals("физика", views.view(id).direction());
        refused(List.of("shared.changedMeanwhile"),
            () -> pairs.change(id, new ChangePair(seen, "химия", null, false, today, year.schoolYear().lastDay())));
    }

    @Test
    void anEarlyEndKeepsHistoryAndFreesThePlace() {
        Participation mentor = mentor("Орлов", 1);
        PairId id = pairs.form(year, pair(mentor, mentee("Климов")));
        LocalDate ahead = today.plusDays(5);
        pairs.endEarly(id, new EndPair(version(id), ahead, EndReason.TRANSFER, "переезд", null));
        assertEquals(PairState.AWAITING_ORDER, views.view(id).state());
        assertEquals(1, views.list(year, new FindPairs(PairState.AWAITING_ORDER, null, 0, 12)).total());
        assertEquals(0, views.list(year, new FindPairs(PairState.ENDED_EARLY, null, 0, 12)).total());
        PairId other = pairs.form(year, pair(mentor("Павлов", 1), mentee("Зайцев")));
        pairs.endEarly(other, new EndPair(version(other), today, EndReason.TRANSFER, null, null));
        PairView ended = views.view(other);
        assertEquals(PairState.ENDED_EARLY, ended.state());
        assertEquals(List.of("Павлов – Зайцев", EndReason.TRANSFER, today), List.of(ended.label(), ended.endReason(), ended.endedOn()));
        assertEquals(2, em.find(MentoringPair.class, other.value()).members().size());
        refused(List.of("shared.notFound"), () -> change(other, "химия"));
    }

    @Test
    void aWithdrawnConsentEndsThePairAndAccessInTheSameTransaction() {
        Participation mentee = mentee("Климов");
        Participation mentor = mentor("Орлов", 1);
        PairId id = pairs.form(year, pair(mentor, mentee));
        become(Role.MENTOR, mentor.person().id());
        assertEquals(id.value(), views.own(year).get(0).id());
        withdrawals.fire(new ConsentWithdrawn(mentee.person().id(), year.schoolId(), today));
        assertEquals(List.of(), views.own(year));
        curator();
        assertEquals(EndReason.CONSENT_WITHDRAWN, views.view(id).endReason());
        become(Role.MENTOR, mentor.person().id());
        refused(List.of("shared.notFound"), () -> views.view(id));
    }

    @Test
    void whoLeavesTheProgrammeLeavesHisPairs() {
        Participation mentee = mentee("Климов");
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee));
        departures.fire(new ParticipationLeft(mentee.id(), mentee.person().id(), year.schoolId(), today));
        assertEquals(List.of(PairState.ENDED_EARLY, EndReason.LEFT_PROGRAMME),
            List.of(views.view(id).state(), views.view(id).endReason()));
    }

    @Test
    void whoLeavesTheSchoolLeavesHisPairs() {
        Participation mentor = mentor("Орлов", 1);
        PairId id = pairs.form(year, pair(mentor, mentee("Климов")));
        em.flush();
        moves.leave(new PersonId(mentor.person().id()), new LeaveSchool(mentor.person().version(), today, "переезд"));
        assertEquals(List.of(PairState.ENDED_EARLY, EndReason.LEFT_PROGRAMME),
            List.of(views.view(id).state(), views.view(id).endReason()));
    }

    @Test
    void membersReadTheOtherSidesPartWhileThePairLasts() {
        Participation mentor = mentor("Орлов", 2, "математика");
        Participation mentee = mentee("Климов", "физика");
        Participation stranger = mentee("Зайцев", "химия");
        ParticipationId ofMentor = new ParticipationId(mentor.id());
        ParticipationId ofMentee = new ParticipationId(mentee.id());
        pairs.form(year, pair(mentor, mentee));
        em.flush();
        become(Role.MENTOR, mentor.person().id());
        assertEquals(List.of("физика"), parts.view(ofMentee).details().requestTopics());
        assertEquals(ParticipationView.Reader.MENTOR, parts.view(ofMentee).reader());
        assertFalse(access.allows(ParticipationAction.VIEW, new ParticipationId(stranger.id())));
        become(Role.MENTEE, mentee.person().id());
        ParticipationView seen = parts.view(ofMentor);
        assertEquals(List.of("математика"), seen.details().competences());
        assertNull(seen.details().capacity());
        assertNull(seen.admittedOn());
        become(Role.MENTEE, stranger.person().id());
        assertFalse(access.allows(ParticipationAction.VIEW, ofMentor));
        curator();
        departures.fire(new ParticipationLeft(mentee.id(), mentee.person().id(), year.schoolId(), today));
        em.flush();
        become(Role.MENTOR, mentor.person().id());
        refused(List.of("shared.notFound"), () -> parts.view(ofMentee));
    }

    @Test
    void menteesJoinAndLeaveAGroup() {
        Participation mentor = mentor("Орлов", 3);
        Participation first = mentee("Климов");
        PairId id = pairs.form(year, pair(mentor, first, mentee("Зайцев")));
        assertEquals(PairKind.GROUP, views.view(id).kind());
        pairs.join(id, new JoinGroup(version(id), mentee("Белов").id(), today, null));
        pairs.leave(id, new LeaveGroup(version(id), first.id(), today, EndReason.MENTEE_WISH));
        PairView view = views.view(id);
        assertEquals("Орлов – Белов, Зайцев", view.label());
        assertEquals(List.of(EndReason.MENTEE_WISH), view.former().stream().map(PairView.Member::leftReason).toList());
        pairs.join(id, new JoinGroup(version(id), mentee("Чижов").id(), today, null));
        Participation fourth = mentee("Ежов");
        refused(List.of("pairing.form.capacity"), () -> pairs.join(id, new JoinGroup(version(id), fourth.id(), today, null)));
    }

    @Test
    void aPairThatIsStillFormedMayBeDeleted() {
        FormPair bare = pair(mentor("Орлов", 1), mentee("Климов"));
        PairId id = pairs.form(year, new FormPair(bare.kind(), bare.formId(), null, null, false, bare.mentors(), bare.mentees(), null, null,
            null));
        pairs.delete(id, version(id));
        em.flush();
        assertEquals(0, views.list(year, new FindPairs(null, null, 0, 12)).total());
    }

    @Test
    void membersSeeTheirPairWithoutWhatIsNotTheirs() {
        Participation mentor = mentor("Орлов", 1);
        FormPair command = pair(mentor, mentee("Климов"));
        PairId forming = pairs.form(year, new FormPair(command.kind(), command.formId(), null, null, false, command.mentors(),
            command.mentees(), null, null, null));
        become(Role.MENTOR, mentor.person().id());
        assertEquals(List.of(), views.own(year));
        curator();
        change(forming, "физика");
        become(Role.MENTOR, mentor.person().id());
        PairView own = views.view(forming);
        assertFalse(own.staff());
        assertNull(own.mentees().get(0).personId());
        assertEquals(Set.of(), own.allowed());
        become(Role.MENTOR, mentee("Чижов").person().id());
        refused(List.of("shared.notFound"), () -> views.view(forming));
    }

    @Test
    void theMethodologistReadsInitials() {
        Participation mentee = mentee("Климов");
        PairId id = pairs.form(year, pair(mentor("Орлов", 1), mentee));
        paper(mentee, "TRANSFER", today);
        become(Role.METHODOLOGIST, null, null);
        PairRow row = views.list(year, new FindPairs(null, null, 0, 12)).rows().get(0);
        assertEquals("О.\u00a0И. – Климов", row.label());
        assertNull(row.members());
        PairView view = views.view(id);
        assertNull(view.mentors().get(0).detail());
        assertEquals("О.\u00a0И.", view.mentors().get(0).name());
    }

    private void change(PairId id, String direction) {
        pairs.change(id, new ChangePair(version(id), direction, null, false, today, year.schoolYear().lastDay()));
    }

    private int version(PairId id) {
        em.flush();
        return em.find(MentoringPair.class, id.value()).version();
    }
}
