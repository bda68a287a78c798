package mentoring.roadmap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.organization.model.ProgrammeState;
import mentoring.shared.model.Problem;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {

    private static final RoadmapDefinition ROADMAP = RoadmapDefinition.builtIn(1);
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);
    private static final IndicatorValue ALL_CONSENTS = IndicatorValue.share(IndicatorKey.CONSENTS_VALID, 124, 124);
    private static final IndicatorValue SOME_CONSENTS = IndicatorValue.share(IndicatorKey.CONSENTS_VALID, 117, 124);
    private static final IndicatorValue NO_CONSENTS = IndicatorValue.share(IndicatorKey.CONSENTS_VALID, 0, 124);

    @ParameterizedTest
    @CsvSource({"2026-10-01, NOT_STARTED, 0", "2026-10-01, IN_PROGRESS, 117", "2026-10-09, DUE_SOON, 117", "2026-10-16, OVERDUE, 117",
        "2026-10-09, MET, 124", "2026-10-16, OVERDUE, 124"})
    void aDatedRowThatIsCounted(LocalDate today, RowStatus status, long valid) {
        RowFacts row = dated("consents", IndicatorValue.share(IndicatorKey.CONSENTS_VALID, valid, 124));
        assertEquals(status, status(row, today, ProgrammeState.OPEN));
    }

    @Test
    void withoutDataNeitherMetNorMissedButTheDateStandsOut() {
        RowFacts row = dated("consents", IndicatorValue.share(IndicatorKey.CONSENTS_VALID, 0, 0));
        RowState state = RowRules.state(row, day(DUE.plusDays(1), ProgrammeState.OPEN));
        assertEquals(RowStatus.NO_DATA, state.status());
        assertTrue(state.overdue());
        assertEquals(RowStatus.NO_DATA, status(dated("consents"), FIRST, ProgrammeState.OPEN));
        assertEquals(List.of(Problem.of("roadmap.confirm.noData", IndicatorKey.CONSENTS_VALID)),
            RowRules.canConfirm(row, day(DUE, ProgrammeState.OPEN), DUE));
    }

    @Test
    void onlyMetValuesMayBeConfirmed() {
        RoadmapDay day = day(DUE, ProgrammeState.OPEN);
        assertEquals(List.of(), RowRules.canConfirm(dated("consents", ALL_CONSENTS), day, DUE));
        assertTrue(RowRules.state(dated("consents", ALL_CONSENTS), day).confirmable());
        for (IndicatorValue missing : List.of(SOME_CONSENTS, NO_CONSENTS)) {
            assertEquals(List.of(Problem.of("roadmap.notMet", IndicatorKey.CONSENTS_VALID)),
                RowRules.canConfirm(dated("consents", missing), day, DUE));
        }
        assertEquals(List.of(Problem.of("roadmap.notMet", IndicatorKey.CONSENTS_VALID)),
            RowRules.canConfirm(evidence("consents", Term.byDate(DUE), Map.of(), 5, SOME_CONSENTS), day, DUE),
            "evidence is no number (R9)");
    }

    @Test
    void datesOfConfirmation() {
        RowFacts row = dated("consents", ALL_CONSENTS);
        RoadmapDay day = day(DUE, ProgrammeState.OPEN);
        assertEquals(List.of(Problem.at("doneOn", "roadmap.confirm.dateMissing")), RowRules.canConfirm(row, day, null));
        assertEquals(List.of(Problem.at("doneOn", "roadmap.confirm.dateFuture")), RowRules.canConfirm(row, day, DUE.plusDays(1)));
        assertEquals(List.of(Problem.of("roadmap.confirm.closed")), RowRules.canConfirm(row, day(DUE, ProgrammeState.CLOSED), DUE));
        assertEquals(List.of(Problem.of("roadmap.confirm.already")), RowRules.canConfirm(confirmed("consents", DUE), day, DUE));
    }

    @Test
    void doneInTimeLateOrNotAtAll() {
        assertEquals(RowStatus.DONE, status(confirmed("consents", DUE), LAST, ProgrammeState.OPEN));
        assertEquals(RowStatus.DONE_LATE, status(confirmed("consents", DUE.plusDays(1)), LAST, ProgrammeState.CLOSED));
        assertEquals(RowStatus.IN_PROGRESS, status(confirmed("consents", DUE), FIRST, ProgrammeState.OPEN), "as of an earlier day");
        RowState closed = RowRules.state(dated("consents", SOME_CONSENTS), day(LAST.plusDays(1), ProgrammeState.CLOSED));
        assertEquals(RowStatus.NOT_DONE, closed.status());
        assertFalse(closed.overdue());
    }

    @Test
    void aRowNotCountedYetNeedsBlanksAndEvidence() {
        RoadmapDay day = day(FIRST, ProgrammeState.OPEN);
        Term term = Term.ownSchedule(DUE);
        assertEquals(RowStatus.NEEDS_THRESHOLD, RowRules.state(evidence("training", term, amounts("experts"), 1), day).status());
        assertEquals(List.of(Problem.at("sessions", "roadmap.confirm.blank", IndicatorKey.TRAINING_SESSIONS)),
            RowRules.canConfirm(evidence("training", term, amounts("experts"), 1), day, FIRST));
        RowFacts bare = evidence("training", term, amounts("experts", "sessions"), 0);
        assertEquals(RowStatus.NOT_STARTED, RowRules.state(bare, day).status());
        assertEquals(List.of(Problem.of("roadmap.evidenceMissing")), RowRules.canConfirm(bare, day, FIRST));
        RowState shown = RowRules.state(evidence("training", term, amounts("experts", "sessions"), 1), day);
        assertEquals(new RowState(RowStatus.IN_PROGRESS, TermStatus.RUNNING, Verdict.NOT_COMPUTED, true), shown);
    }

    @Test
    void aSmallSchoolFillsItsOwnBlank() {
        RowFacts small = evidence("parentsMeetings", Term.byDate(DUE), amounts("talks", "peopleSmall"), 1);
        RowFacts ordinary = evidence("parentsMeetings", Term.byDate(DUE), amounts("talks", "people"), 1);
        assertEquals(List.of(), small.unfilled(true));
        assertEquals(List.of("people"), small.unfilled(false).stream().map(Threshold::name).toList());
        assertEquals(List.of(), ordinary.unfilled(false));
        assertEquals(List.of("peopleSmall"), ordinary.unfilled(true).stream().map(Threshold::name).toList());
    }

    @Test
    void aWholePeriodRowKeepsPaceAndIsConfirmedAtTheClose() {
        RowFacts good = plans(95, 100, 90);
        RowFacts slow = plans(40, 100, 60);
        RowFacts early = plans(40, 100, 100);
        LocalDate winter = LocalDate.of(2027, 1, 20);
        assertEquals(RowStatus.ON_TRACK, status(good, winter, ProgrammeState.OPEN));
        assertEquals(RowStatus.BEHIND, status(slow, winter, ProgrammeState.OPEN));
        assertEquals(RowStatus.ON_TRACK, status(early, winter, ProgrammeState.OPEN));
        assertEquals(RowStatus.DUE_SOON, status(good, LAST, ProgrammeState.OPEN));
        assertEquals(RowStatus.MET, status(good, LAST.plusDays(3), ProgrammeState.CLOSING));
        assertEquals(RowStatus.OVERDUE, status(slow, LAST.plusDays(3), ProgrammeState.CLOSING));
        assertEquals(RowStatus.NOT_STARTED, status(good, FIRST.minusDays(1), ProgrammeState.PREPARING));
        assertEquals(List.of(Problem.of("roadmap.confirm.wholePeriod")),
            RowRules.canConfirm(good, day(winter, ProgrammeState.OPEN), winter));
        assertEquals(List.of(), RowRules.canConfirm(good, day(LAST, ProgrammeState.CLOSING), LAST));
    }

    @Test
    void aPlanWithoutDueRowsIsNotBehind() {
        RowFacts fresh = new RowFacts(ROADMAP.item("planProgress"), Term.wholePeriod(FIRST, LAST), Map.of(),
            List.of(IndicatorValue.share(IndicatorKey.PLANS_PROGRESS, 0, 30), IndicatorValue.share(IndicatorKey.PLANS_PROGRESS_DUE, 0, 0)),
            0, null);
        assertEquals(RowStatus.ON_TRACK, status(fresh, DUE, ProgrammeState.OPEN));
    }

    @Test
    void theControlOfTheRoadmapComesLast() {
        IndicatorValue done = IndicatorValue.share(IndicatorKey.ROADMAP_DONE, RoadmapControl.ALL, 29L, 29L);
        RowFacts procedure = evidence("procedureControl", Term.wholePeriod(FIRST, LAST), Map.of(), 0, done);
        assertEquals(List.of(Problem.of("roadmap.confirm.after")),
            RowRules.canConfirm(procedure, day(LAST, ProgrammeState.CLOSING), LAST));
        assertEquals(List.of(), RowRules.canConfirm(procedure,
            new RoadmapDay(LAST, ProgrammeState.CLOSING, false, Set.of("termControl")), LAST));
        assertEquals(ROADMAP.items().stream().filter(item -> item.wholePeriod() && !item.controlsRoadmap())
            .map(RoadmapItemDefinition::key).toList(), ROADMAP.item("termControl").confirmAfter());
    }

    @Test
    void theRoadmapCountsTheOther29() {
        LocalDate today = LocalDate.of(2026, 10, 1);
        List<RowFacts> rows = ROADMAP.items().stream().map(item -> new RowFacts(item,
            item.term().usual(YEAR, FIRST, LAST), Map.of(), List.of(), 0, doneOn(item.key()))).toList();
        assertEquals(List.of(IndicatorValue.share(IndicatorKey.ROADMAP_DONE, "ALL", 3L, 29L),
            IndicatorValue.share(IndicatorKey.ROADMAP_DONE, "DUE", 2L, 13L),
            IndicatorValue.share(IndicatorKey.ROADMAP_ON_TIME, "", 1L, 13L)), RoadmapControl.values(rows, today));
    }

    /** In time, late, before its term has come, after the day that is looked at, and the control itself. */
    private static LocalDate doneOn(String key) {
        return Map.of("consents", LocalDate.of(2026, 9, 25), "council", LocalDate.of(2026, 9, 11),
            "planApproval", LocalDate.of(2026, 9, 30),
            "rubrics", LocalDate.of(2026, 10, 2), "termControl", LocalDate.of(2026, 9, 1)).get(key);
    }

    private static RowFacts plans(long done, long all, long duePercent) {
        return new RowFacts(ROADMAP.item("planProgress"), Term.wholePeriod(FIRST, LAST), Map.of(),
            List.of(IndicatorValue.share(IndicatorKey.PLANS_PROGRESS, done, all),
                IndicatorValue.share(IndicatorKey.PLANS_PROGRESS_DUE, duePercent, 100)), 0, null);
    }

    private static RowFacts dated(String key, IndicatorValue... values) {
        return evidence(key, Term.byDate(DUE), Map.of(), 0, values);
    }

    private static RowFacts confirmed(String key, LocalDate on) {
        return new RowFacts(ROADMAP.item(key), Term.byDate(DUE), Map.of(), List.of(SOME_CONSENTS), 0, on);
    }

    private static RowFacts evidence(String key, Term term, Map<String, BigDecimal> amounts, int evidence, IndicatorValue... values) {
        return new RowFacts(ROADMAP.item(key), term, amounts, List.of(values), evidence, null);
    }

    private static Map<String, BigDecimal> amounts(String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> BigDecimal.TEN));
    }

    private static RowStatus status(RowFacts row, LocalDate today, ProgrammeState programme) {
        return RowRules.state(row, day(today, programme)).status();
    }

    private static RoadmapDay day(LocalDate today, ProgrammeState programme) {
        return new RoadmapDay(today, programme, false, Set.of());
    }
}
