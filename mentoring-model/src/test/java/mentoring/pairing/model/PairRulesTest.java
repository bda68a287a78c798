package mentoring.pairing.model;

import static mentoring.pairing.model.PairPeopleForTests.MENTEE;
import static mentoring.pairing.model.PairPeopleForTests.MENTOR;
import static mentoring.pairing.model.PairPeopleForTests.mentee;
import static mentoring.pairing.model.PairPeopleForTests.mentor;
import static mentoring.pairing.model.PairPeopleForTests.pupils;
import static mentoring.pairing.model.PairPeopleForTests.teachers;
import static mentoring.pairing.model.PairPeopleForTests.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;
import org.junit.jupiter.api.Test;

class PairRulesTest {

    private static final PairCandidate TENTH_FORMER = mentor(PersonCategory.PUPIL, 16, 10);
    private static final PairCandidate SEVENTH_FORMER = mentee(MENTEE, PersonCategory.PUPIL, 13, 7);

    @Test
    void nothingStandsAgainstAnOrdinaryPair() {
        PairRules rules = pair(TENTH_FORMER, SEVENTH_FORMER);
        assertEquals(List.of(), rules.refusals());
        assertEquals(Set.of(), rules.cautions());
    }

    @Test
    void withoutConsentThereIsNoPairAndTheRefusalNamesThePersonAndWhoSigns() {
        PairRules rules = pair(mentor(PersonCategory.PUPIL, 18, 11, PairPaper.PERSONAL_DATA),
            mentee(MENTEE, PersonCategory.PUPIL, 13, 7, PairPaper.PARTICIPATION, PairPaper.CLEARANCE));
        assertEquals(List.of(Problem.at("mentors", "pairing.form.lacking.PERSONAL_DATA.adult", "Орлова Наталья"),
            Problem.at("mentees", "pairing.form.lacking.PARTICIPATION.minor", "Климов Илья")), rules.refusals());
    }

    @Test
    void candidatesWrongCategoriesAndOneselfAreRefused() {
        PairCandidate candidate = new PairCandidate(MENTEE, MENTOR + 1000, new PersonName("Орлова", "Наталья", null),
            ParticipantRole.MENTEE, PersonCategory.TEACHER, false, 40, null, Set.of());
        assertEquals(List.of("pairing.form.self", "pairing.form.notAdmitted", "pairing.form.category"),
            pair(TENTH_FORMER, candidate).refusals().stream().map(Problem::key).toList());
    }

    @Test
    void aPairHasOneMenteeAndAGroupTwoToTen() {
        assertEquals(List.of("pairing.form.size.PAIR"), keys(PairKind.PAIR, 2));
        assertEquals(List.of("pairing.form.size.GROUP"), keys(PairKind.GROUP, 1));
        assertEquals(List.of(), keys(PairKind.GROUP, 10));
        assertEquals(List.of("pairing.form.size.GROUP"), keys(PairKind.GROUP, 11));
    }

    private static List<String> keys(PairKind kind, int size) {
        List<PairCandidate> mentees = new ArrayList<>();
        LongStream.range(0, size).forEach(i -> mentees.add(mentee(100 + i, PersonCategory.PUPIL, 13, 7)));
        return new PairRules(kind, pupils(), null, List.of(TENTH_FORMER), mentees, Map.of(MENTOR, 20), Set.of()).refusals().stream()
            .map(Problem::key).toList();
    }

    @Test
    void aMentorTakesNoMoreMenteesThanHeSaid() {
        PairRules rules = new PairRules(PairKind.PAIR, pupils(), null, List.of(TENTH_FORMER), List.of(SEVENTH_FORMER), Map.of(MENTOR, 0),
            Set.of());
        assertEquals(List.of(Problem.at("mentors", "pairing.form.capacity", "Орлова Наталья", 0)), rules.refusals());
    }

    @Test
    void aRoleModelBelongsToItsForm() {
        PairRules rules = new PairRules(PairKind.PAIR, teachers(), pupils().roleModels().get(0),
            List.of(mentor(PersonCategory.TEACHER, 50, null)), List.of(mentee(MENTEE, PersonCategory.TEACHER, 24, null)), Map.of(MENTOR, 1),
            Set.of());
        assertEquals(List.of("pairing.form.roleModel"), rules.refusals().stream().map(Problem::key).toList());
    }

    @Test
    void classesAgeAndASecondPairAreCautions() {
        assertEquals(Set.of(PairCaution.LOWER_CLASS), pair(mentor(PersonCategory.PUPIL, 12, 6), SEVENTH_FORMER).cautions());
        assertEquals(Set.of(PairCaution.SAME_CLASS), pair(mentor(PersonCategory.PUPIL, 13, 7), SEVENTH_FORMER).cautions());
        assertEquals(Set.of(PairCaution.YOUNG_MENTOR),
            pair(mentor(PersonCategory.PUPIL, 11, 5), mentee(MENTEE, PersonCategory.PUPIL, 8, 2)).cautions());
        PairRules second = new PairRules(PairKind.PAIR, pupils(), null, List.of(TENTH_FORMER), List.of(SEVENTH_FORMER), Map.of(MENTOR, 1),
            Set.of(MENTEE));
        assertEquals(Set.of(PairCaution.SECOND_PAIR), second.cautions());
    }

    @Test
    void equalsMayHelpEachOtherInTheRoleModelBetweenEquals() {
        PairRules rules = new PairRules(PairKind.PAIR, pupils(), pupils().roleModels().get(1), List.of(mentor(PersonCategory.PUPIL, 13, 7)),
            List.of(SEVENTH_FORMER), Map.of(MENTOR, 1), Set.of());
        assertEquals(Set.of(), rules.cautions());
    }

    @Test
    void anAdultMentorOfMinorsShowsAClearanceUnlessATeacherIsPresent() {
        PairCandidate outsider = mentor(PersonCategory.PARTNER, 45, null, PairPaper.CLEARANCE, PairPaper.LABOUR_MENTORING);
        MentoringPair pair = waiting();
        assertEquals(List.of(PairGap.Kind.CLEARANCE), gaps(pair, outsider, SEVENTH_FORMER));
        pair.describe("математика", null, true);
        assertEquals(List.of(), gaps(pair, outsider, SEVENTH_FORMER));
        assertEquals(List.of(), gaps(waiting(), outsider, mentee(MENTEE, PersonCategory.STUDENT, 18, 1)));
        assertEquals(List.of(), gaps(waiting(), mentor(PersonCategory.PUPIL, 16, 10, PairPaper.CLEARANCE), SEVENTH_FORMER));
        assertEquals(List.of(), gaps(waiting(), mentor(PersonCategory.PUPIL, 18, 11, PairPaper.CLEARANCE), SEVENTH_FORMER));
    }

    @Test
    void anEmployeeWhoHelpsAnEmployeeNeedsTheLabourPapers() {
        PairCandidate teacher = mentor(PersonCategory.TEACHER, null, null, PairPaper.LABOUR_MENTORING);
        assertEquals(List.of(PairGap.Kind.LABOUR), gaps(waiting(), teacher, mentee(MENTEE, PersonCategory.TEACHER, 23, null)));
        assertEquals(List.of(), gaps(waiting(), teacher, SEVENTH_FORMER));
    }

    @Test
    void whatAPairLacksIsListed() {
        MentoringPair bare = new MentoringPair(1, 2026, 3, PairKind.PAIR, 70);
        assertEquals(List.of(PairGap.Kind.MENTOR, PairGap.Kind.MENTEES, PairGap.Kind.DIRECTION, PairGap.Kind.DATES),
            new PairReadiness(bare, List.of(), List.of()).gaps().stream().map(PairGap::kind).toList());
        assertEquals(List.of(PairGap.Kind.CONSENT),
            gaps(waiting(), TENTH_FORMER, mentee(MENTEE, PersonCategory.PUPIL, 13, 7, PairPaper.PERSONAL_DATA, PairPaper.PARTICIPATION)));
    }

    @Test
    void workingDaysLeaveOutWeekends() {
        assertEquals(LocalDate.of(2026, 12, 9), WorkingDays.after(LocalDate.of(2026, 12, 4), 3));
        assertEquals(LocalDate.of(2026, 12, 10), WorkingDays.after(LocalDate.of(2026, 12, 7), 3));
    }

    private static List<PairGap.Kind> gaps(MentoringPair pair, PairCandidate mentor, PairCandidate mentee) {
        return new PairReadiness(pair, List.of(mentor), List.of(mentee)).gaps().stream().map(PairGap::kind).toList();
    }

    private static PairRules pair(PairCandidate mentor, PairCandidate mentee) {
        MentoringForm form = pupils();
        return new PairRules(PairKind.PAIR, form, null, List.of(mentor), List.of(mentee), Map.of(MENTOR, 1), Set.of());
    }
}
