package mentoring.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import mentoring.meeting.MeetingFixture;
import mentoring.meeting.MeetingService;
import mentoring.meeting.model.MeetingId;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.model.EndReason;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Start pages: what waits for a mentor and for the curator while pairs work, end, and have ended. */
class TodayServiceIT extends ServiceTest {

    @Inject
    private TodayService days;

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingFixture fixture;

    @Inject
    private Clock clock;

    private MeetingFixture.Made made;

    @BeforeEach
    void school() {
        made = fixture.school("pavlov.today");
        fixture.become(made, Role.MENTOR, made.pavlov());
    }

    @Test
    void aPairWorksToTheDayOfItsRecordedEnd() {
        meetings.plan(made.pair(), fixture.plan(1, "14:00", false));
        end(made.pair(), 3);
        Today day = days.own();
        assertEquals(2, day.pairs());
        assertEquals(1, day.meetings().size());
    }

    @Test
    void theLastEntriesOfAnEndedPairStillWaitForTheirSignature() {
        MeetingId held = meetings.plan(made.pair(), fixture.plan(-9, "14:00", false));
        meetings.held(held, 1, Set.of());
        end(made.pair(), -5);
        assertEquals(List.of(new Todo(Todo.Kind.ENTRIES_TO_SIGN, 1, held.value())), entries(days.own()));
        assertEquals(1, days.own().pairs());
        MentoringPair pair = em.find(MentoringPair.class, made.pair().value());
        pair.members().forEach(member -> em.createQuery("update PairMember m set m.leftOn = :day where m.id = :id")
            .setParameter("day", clock.today().minusDays(15)).setParameter("id", member.id()).executeUpdate());
        em.clear();
        assertEquals(List.of(), entries(days.own()));
    }

    @Test
    void theCuratorCountsThePairsThatWork() {
        MentoringPair pair = em.find(MentoringPair.class, made.pair().value());
        pair.putInto(order());
        pair.activate();
        end(made.pair(), 3);
        fixture.become(made, Role.CURATOR, null);
        Today day = days.curator(made.year());
        assertEquals(1, day.pairs());
        assertEquals(List.of(1L), day.todos().stream().filter(todo -> todo.kind() == Todo.Kind.PLANS_MISSING).map(Todo::count).toList());
    }

    private long order() {
        SchoolOrder order = new SchoolOrder(made.year().schoolId(), made.year().year(), OrderKind.ASSIGNMENT, "О закреплении");
        em.persist(order);
        em.flush();
        return order.id();
    }

    private void end(PairId id, int inDays) {
        em.find(MentoringPair.class, id.value()).endEarly(clock.today().plusDays(inDays), EndReason.TRANSFER, null, null);
        em.flush();
    }

    private static List<Todo> entries(Today day) {
        return day.todos().stream().filter(todo -> todo.kind() == Todo.Kind.ENTRIES_TO_SIGN).toList();
    }
}
