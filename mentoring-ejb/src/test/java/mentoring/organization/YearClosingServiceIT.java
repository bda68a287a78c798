package mentoring.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.organization.model.OrderKind;
import mentoring.organization.model.ProgrammeState;
import mentoring.organization.model.YearMatter;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing a year, and opening it again. */
class YearClosingServiceIT extends ServiceTest {

    @Inject
    private YearClosingService closing;

    @Inject
    private YearService years;

    @Inject
    private OrderService orders;

    @Inject
    private FiguresService figures;

    @Inject
    private TestSchool setup;

    @Inject
    private HeardClosing heard;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private LocalDate today;

    @BeforeEach
    void school() {
        today = clock.today();
        year = setup.open("First school", today);
        em.flush();
        as(Role.DIRECTOR);
    }

    @Test
    void whatStandsInTheWayIsNamedAndStopsTheClosing() {
        as(Role.CURATOR);
        orders.draft(year, new DraftOrder(OrderKind.OTHER, "Об итогах"));
        closing.begin(year, version());
        as(Role.DIRECTOR);
        assertEquals(List.of(YearMatter.ORDERS_UNSIGNED), closing.read(year).obstacles().stream().map(ClosingView.Open::matter).toList());
        int seen = version();
        assertEquals("[organization.closing.obstacle.ORDERS_UNSIGNED]",
            assertThrows(Refusal.class, () -> closing.close(year, new CloseYear(seen, "Так и надо", Set.of()))).getMessage());
    }

    @Test
    void whatElseIsOpenIsAcceptedWithAWord() {
        closing.begin(year, version());
        assertEquals(List.of(YearMatter.ROADMAP_MISSING), closing.read(year).warnings().stream().map(ClosingView.Open::matter).toList());
        int seen = version();
        assertEquals("note", assertThrows(Refusal.class, () -> closing.close(year, new CloseYear(seen, " ", Set.of(YearMatter.ROADMAP_MISSING)))).problems().get(0).path());
    }

    @Test
    void aWordAcceptsOnlyWhatWasShown() {
        closing.begin(year, version());
        int seen = version();
        Refusal refused = assertThrows(Refusal.class, () -> closing.close(year, new CloseYear(seen, "карты не было", Set.of(YearMatter.LOGINS))));
        assertEquals("organization.closing.another", refused.problems().get(0).key());
        assertEquals(List.of(YearMatter.ROADMAP_MISSING), refused.problems().get(0).arguments());
    }

    @Test
    void aClosedYearIsReadOnlyAndTheFeaturesHear() {
        close();
        assertEquals(year.schoolYear(), heard.last().year());
        assertEquals(year.schoolId(), heard.last().schoolId());
        assertEquals("карты не было", closing.read(year).steps().get(0).note());
        assertEquals("shared.yearClosed", key(() -> figures.record(year, new RecordFigures(today, 300, null, null, 30, null))));
    }

    @Test
    void theDirectorOpensItAgainWithAReason() {
        close();
        as(Role.CURATOR);
        int seen = version();
        assertTrue(closing.read(year).allowed().isEmpty());
        assertTrue(assertThrows(Refusal.class, () -> closing.reopen(year, new ReopenYear(seen, "Забыли приказ"))).isNotFound());
        startAnew();
        school();
        close();
        closing.reopen(year, new ReopenYear(version(), "Забыли приказ"));
        em.flush();
        assertEquals(ProgrammeState.CLOSING, closing.read(year).year().state());
        assertEquals("Забыли приказ", years.list(year.school()).get(0).reopened().note());
        figures.record(year, new RecordFigures(today, 300, null, null, 30, null));
    }

    @Test
    void afterThirtyDaysItStaysClosed() {
        close();
        em.createNativeQuery("update mentoring_programme set closed_on = ? where school_id = ?").setParameter(1, today.minusDays(31))
            .setParameter(2, year.schoolId()).executeUpdate();
        em.clear();
        assertFalse(closing.read(year).allowed().contains(OrganizationAction.REOPEN_YEAR));
        int seen = version();
        assertEquals("organization.closing.tooLate",
            key(() -> closing.reopen(year, new ReopenYear(seen, "Забыли приказ"))));
    }

    private void close() {
        closing.begin(year, version());
        closing.close(year, new CloseYear(version(), "карты не было", Set.of(YearMatter.ROADMAP_MISSING)));
        em.flush();
    }

    private int version() {
        em.flush();
        return closing.read(year).year().version();
    }

    private void as(Role role) {
        currentUser.become(TestSchool.caller(role, year.schoolId()));
    }
}
