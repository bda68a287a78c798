package mentoring.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import mentoring.meeting.model.MeetingStage;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every value that a statement computes: counted by hand for the small school, and moved by one record. */
class IndicatorsIT extends ServiceTest {

    @Inject
    private Indicators indicators;

    private SmallSchool school;

    @BeforeEach
    void build() {
        school = new SmallSchool(em);
    }

    @Test
    void registers() {
        is(IndicatorKey.REGISTER_MENTEES, "", 6, null);
        is(IndicatorKey.REGISTER_MENTORS, "", 4, null);
        school.run("update participation set left_on = '2026-12-01' where id = " + school.id("part E1"));
        is(IndicatorKey.REGISTER_MENTEES, "", 5, null);
        school.run("update participation set admitted_on = '2026-12-02' where id = " + school.id("part M4"));
        is(IndicatorKey.REGISTER_MENTORS, "", 3, null);
    }

    @Test
    void coverage() {
        is(IndicatorKey.COVERAGE, "PUPIL", 6, 120L);
        is(IndicatorKey.COVERAGE, "TEACHER", 3, 25L);
        is(IndicatorKey.COVERAGE, "PARTNER", 1, null);
        is(IndicatorKey.MENTORS, "PUPIL", 1, 120L);
        is(IndicatorKey.MENTORS, "TEACHER", 2, 25L);
        school.run("update participation set admitted_on = '2026-11-30' where id = " + school.id("part F1"));
        is(IndicatorKey.COVERAGE, "PUPIL", 7, 120L);
        school.run("update participation set category = 'PUPIL' where id = " + school.id("part M4"));
        is(IndicatorKey.COVERAGE, "TEACHER", 2, 25L);
        is(IndicatorKey.MENTORS, "PUPIL", 2, 120L);
        is(IndicatorKey.MENTORS, "TEACHER", 1, 25L);
    }

    @Test
    void coverageByMentorsAlone() {
        school.run("update municipality set coverage_rule = 'MENTORS_ONLY'");
        is(IndicatorKey.COVERAGE, "PUPIL", 1, 120L);
        is(IndicatorKey.COVERAGE, "TEACHER", 2, 25L);
    }

    @Test
    void coverageOfACollegeCountsItsStudents() {
        school.run("update participation set category = 'STUDENT' where id = " + school.id("part E1"));
        is(IndicatorKey.COVERAGE, "PUPIL", 5, 120L);
        is(IndicatorKey.COVERAGE, "STUDENT", 1, null);
        school.run("update school set kind = 'COLLEGE'");
        is(IndicatorKey.COVERAGE, "PUPIL", 6, 120L);
    }

    @Test
    void coverageWithoutFiguresHasNoData() {
        school.run("delete from school_figures");
        is(IndicatorKey.COVERAGE, "PUPIL", 6, null);
    }

    @Test
    void aPersonCountsOnce() {
        school.run("update participation set person_id = " + school.id("M2") + ", role = 'MENTEE' where id = " + school.id("part E1"));
        is(IndicatorKey.COVERAGE, "PUPIL", 5, 120L);
    }

    @Test
    void participantsPaired() {
        is(IndicatorKey.PARTICIPANTS_PAIRED, "", 8, 10L);
        school.run("update pair_member set left_on = '2026-11-30' where person_id = " + school.id("E3"));
        is(IndicatorKey.PARTICIPANTS_PAIRED, "", 7, 10L);
    }

    @Test
    void aCompletedPairStaysAndOneEndedEarlyLeaves() {
        school.run("update mentoring_pair set end_reason = 'OTHER' where id = " + school.id("P4"));
        is(IndicatorKey.PARTICIPANTS_PAIRED, "", 7, 10L);
        is(IndicatorKey.STAGES, "FINAL", 0, 3L);
    }

    @Test
    void consents() {
        is(IndicatorKey.CONSENTS_VALID, "", 8, 11L);
        school.consent("E5", "PARTICIPATION");
        is(IndicatorKey.CONSENTS_VALID, "", 9, 11L);
        school.run("update consent set valid_to = '2026-11-30' where kind = 'PERSONAL_DATA' and person_id = " + school.id("M1"));
        is(IndicatorKey.CONSENTS_VALID, "", 8, 11L);
        school.run("update consent set refused_on = '2026-12-02' where person_id = " + school.id("C3"));
        is(IndicatorKey.CONSENTS_VALID, "", 8, 12L);
    }

    @Test
    void stages() {
        is(IndicatorKey.STAGES, "ACQUAINTANCE", 3, 4L);
        is(IndicatorKey.STAGES, "TRIAL", 1, 4L);
        is(IndicatorKey.STAGES, "PLANNING", 1, 4L);
        is(IndicatorKey.STAGES, "JOINT_WORK", 1, 4L);
        is(IndicatorKey.STAGES, "FINAL", 1, 4L);
        for (MeetingStage stage : MeetingStage.values()) {
            long before = value(IndicatorKey.STAGES, stage.name()).numerator();
            school.meeting("P3", stage, "2026-11-26", "M3");
            is(IndicatorKey.STAGES, stage.name(), before + 1, 4L);
        }
    }

    @Test
    void silentPairs() {
        is(IndicatorKey.PAIRS_SILENT, "", 1, null);
        school.meeting("P2", MeetingStage.TRIAL, "2026-11-18", "M2");
        is(IndicatorKey.PAIRS_SILENT, "", 0, null);
    }

    @Test
    void pairsStarted() {
        is(IndicatorKey.PAIRS_STARTED, "", 2, 4L);
        school.submitted("P2", 1, "2026-12-01 20:59:59");
        is(IndicatorKey.PAIRS_STARTED, "", 3, 4L);
    }

    @Test
    void aPlanSubmittedAfterTheDayInTheTownsTimeDoesNotCount() {
        school.submitted("P2", 1, "2026-12-01 21:00:00");
        is(IndicatorKey.PAIRS_STARTED, "", 2, 4L);
    }

    @Test
    void plansApproved() {
        is(IndicatorKey.PLANS_APPROVED, "", 2, 3L);
        school.run("update plan_edition set effective_on = '2026-11-30', approval_order_id = " + school.id("C") + " where id = "
            + school.id("edition P21"));
        is(IndicatorKey.PLANS_APPROVED, "", 3, 3L);
        school.run("update school_order set order_date = '2026-11-17' where id = " + school.id("B"));
        school.run("update mentoring_pair set starts_on = '2026-11-17' where id = " + school.id("P3"));
        is(IndicatorKey.PLANS_APPROVED, "", 3, 4L);
    }

    @Test
    void plansProgress() {
        is(IndicatorKey.PLANS_PROGRESS, "", 6, 10L);
        is(IndicatorKey.PLANS_PROGRESS_DUE, "", 3, 7L);
        school.run("update plan_line set done_on = '2026-12-01' where id = " + school.id("line P1b"));
        is(IndicatorKey.PLANS_PROGRESS, "", 8, 10L);
        is(IndicatorKey.PLANS_PROGRESS_DUE, "", 5, 7L);
    }

    @Test
    void participantsActive() {
        is(IndicatorKey.PARTICIPANTS_ACTIVE, "", 5, 8L);
        school.meeting("P2", MeetingStage.TRIAL, "2026-11-18", "E3");
        is(IndicatorKey.PARTICIPANTS_ACTIVE, "", 6, 8L);
    }

    @Test
    void roadmapApproved() {
        is(IndicatorKey.ROADMAP_APPROVED, "", 0, null);
        school.roadmap();
        is(IndicatorKey.ROADMAP_APPROVED, "", 1, null);
        school.run("update roadmap set approved_on = '2026-12-02'");
        is(IndicatorKey.ROADMAP_APPROVED, "", 0, null);
    }

    @Test
    void theListBehindANumberIsTheNumber() {
        school.roadmap();
        for (IndicatorKey key : IndicatorKey.values()) {
            for (IndicatorValue value : indicators.values(SmallSchool.REF, SmallSchool.DAY, key)) {
                List<ListedRecord> records = indicators.records(SmallSchool.REF, SmallSchool.DAY, key, value.group());
                assertEquals(value.numerator(), records.stream().filter(ListedRecord::counted).mapToLong(ListedRecord::weight).sum(),
                    key + " " + value.group());
            }
        }
    }

    private void is(IndicatorKey key, String group, long numerator, Long denominator) {
        IndicatorValue value = value(key, group);
        assertEquals(numerator, value.numerator(), key + " " + group);
        assertEquals(denominator, value.denominator(), key + " " + group);
    }

    private IndicatorValue value(IndicatorKey key, String group) {
        em.flush();
        return indicators.values(SmallSchool.REF, SmallSchool.DAY, key).stream().filter(value -> value.group().equals(group)).findFirst()
            .orElseThrow();
    }
}
