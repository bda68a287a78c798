package mentoring.consent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.AgeRule;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final Recorder CURATOR = new Recorder(5L, "Орлова Наталья", 50L);
    private static final ConsentSubject CHILD = new ConsentSubject(1, 2, LocalDate.of(2014, 3, 1), true);
    private static final ConsentSubject TEACHER = new ConsentSubject(1, 3, null, false);

    @Test
    void holdsFromTheDayOfSigningToTheEndOfTheSchoolYear() {
        Consent consent = childs(LocalDate.of(2026, 9, 10), null);
        assertFalse(consent.validOn(LocalDate.of(2026, 9, 9)));
        assertTrue(consent.validOn(LocalDate.of(2026, 9, 10)));
        assertTrue(consent.validOn(LocalDate.of(2027, 8, 31)));
        assertFalse(consent.validOn(LocalDate.of(2027, 9, 1)));
    }

    @Test
    void theTermEndsAndEndsAfterItBegan() {
        assertEquals(List.of("consent.termBeforeStart"), keys(paper(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 9), 7L)));
        assertEquals(List.of("consent.termTooLong"), keys(paper(LocalDate.of(2026, 9, 10), LocalDate.of(2126, 8, 31), 7L)));
        assertEquals(List.of("consent.dateInFuture"), keys(paper(LocalDate.of(2026, 11, 25), null, 7L)));
        assertEquals(List.of("consent.dateMissing"), keys(paper(null, null, 7L)));
    }

    @Test
    void namesWhoMustSignAndWhichRepresentative() {
        SignedPaper signedByChild = SignedPaper.consent(ConsentKind.PERSONAL_DATA, YEAR, TODAY, null, Signers.SUBJECT, null, null);
        Problem problem = problems(CHILD, signedByChild).get(0);
        assertEquals("consent.signerMissing", problem.key());
        assertEquals(List.of(ConsentKind.PERSONAL_DATA, Signers.REPRESENTATIVE), problem.arguments());
        assertEquals("signedBy", problem.path());
        assertEquals(List.of("consent.representativeMissing"), keys(paper(TODAY, null, null)));
    }

    @Test
    void aLearnerWithoutBirthDateIsAskedForIt() {
        ConsentSubject unknown = new ConsentSubject(1, 2, null, true);
        assertEquals(List.of("consent.birthDateMissing"),
            problems(unknown, paper(TODAY, null, 7L)).stream().map(Problem::key).toList());
    }

    @Test
    void severalThingsWrongAreToldAtOnce() {
        SignedPaper transfer = SignedPaper.consent(ConsentKind.TRANSFER, YEAR, TODAY, TODAY.minusDays(1), Signers.NOBODY, null, " ");
        assertEquals(List.of("consent.termBeforeStart", "consent.signerMissing", "consent.recipientMissing"),
            problems(CHILD, transfer).stream().map(Problem::key).toList());
    }

    @Test
    void withdrawalEndsItOnItsDay() {
        Consent consent = childs(LocalDate.of(2026, 9, 10), null);
        consent.withdraw(LocalDate.of(2026, 11, 20), WithdrawnBy.REPRESENTATIVE, TODAY);
        assertTrue(consent.validOn(LocalDate.of(2026, 11, 19)));
        assertFalse(consent.validOn(LocalDate.of(2026, 11, 20)));
        assertThrows(Refusal.class, () -> consent.withdraw(TODAY, WithdrawnBy.SUBJECT, TODAY));
    }

    @Test
    void isNotWithdrawnInTheFutureBeforeItsStartOrAfterItsEnd() {
        Consent consent = childs(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 10));
        assertThrows(Refusal.class, () -> consent.withdraw(LocalDate.of(2026, 9, 9), WithdrawnBy.SUBJECT, TODAY));
        assertThrows(Refusal.class, () -> consent.withdraw(LocalDate.of(2026, 10, 11), WithdrawnBy.SUBJECT, TODAY));
        assertThrows(Refusal.class, () -> consent.withdraw(TODAY.plusDays(1), WithdrawnBy.SUBJECT, TODAY));
    }

    @Test
    void whatWasRecordedByMistakeIsAsIfItHadNeverBeen() {
        Consent consent = childs(LocalDate.of(2026, 9, 10), null);
        assertThrows(Refusal.class, () -> consent.voidBecause(" ", Instant.EPOCH));
        consent.voidBecause("не тот человек", Instant.EPOCH);
        assertFalse(consent.validOn(LocalDate.of(2026, 9, 10)));
        assertThrows(Refusal.class, () -> consent.withdraw(TODAY, WithdrawnBy.SUBJECT, TODAY));
    }

    @Test
    void nobodyRecordsHisOwnClearanceOrLabourPapers() {
        Recorder himself = new Recorder(6L, "Зайцева", TEACHER.personId());
        SignedPaper clearance = SignedPaper.clearance(YEAR, TODAY, null, TODAY.minusDays(20), null, "МВД");
        SignedPaper labour = SignedPaper.labour(YEAR, TODAY, null, "12-д", TODAY);
        assertEquals("consent.ownPaper", refusal(TEACHER, clearance, himself).problems().get(0).key());
        assertEquals("consent.ownPaper", refusal(TEACHER, labour, himself).problems().get(0).key());
        assertTrue(Consent.signed(TEACHER, clearance, AgeRule.BOTH_14_TO_17, CURATOR, TODAY).validOn(TODAY));
    }

    @Test
    void documentsAskForTheirDatesAndNumbers() {
        assertEquals(List.of("consent.agreementMissing"),
            problems(TEACHER, SignedPaper.labour(YEAR, TODAY, null, null, TODAY)).stream().map(Problem::key).toList());
        assertEquals(List.of("consent.clearanceDateMissing"),
            problems(TEACHER, SignedPaper.clearance(YEAR, TODAY, null, null, null, null)).stream().map(Problem::key).toList());
        assertEquals(List.of("consent.clearanceIssuedLater"), problems(TEACHER,
            SignedPaper.clearance(YEAR, TODAY.minusDays(3), null, TODAY, null, null)).stream().map(Problem::key).toList());
    }

    @Test
    void publicationWaitsForItsItemsAndSpecialDataAreNotKept() {
        for (ConsentKind kind : new ConsentKind[] {ConsentKind.PUBLICATION, ConsentKind.SPECIAL}) {
            SignedPaper paper = SignedPaper.consent(kind, YEAR, TODAY, null, Signers.SUBJECT, null, null);
            assertThrows(Refusal.class, () -> Consent.signed(TEACHER, paper, AgeRule.BOTH_14_TO_17, CURATOR, TODAY));
        }
    }

    private static Consent childs(LocalDate signedOn, LocalDate validTo) {
        return Consent.signed(CHILD, paper(signedOn, validTo, 7L), AgeRule.REPRESENTATIVE_UNDER_14, CURATOR, TODAY);
    }

    private static SignedPaper paper(LocalDate signedOn, LocalDate validTo, Long representative) {
        return SignedPaper.consent(ConsentKind.PERSONAL_DATA, YEAR, signedOn, validTo, Signers.REPRESENTATIVE, representative, null);
    }

    private static List<String> keys(SignedPaper paper) {
        return problems(CHILD, paper).stream().map(Problem::key).toList();
    }

    private static List<Problem> problems(ConsentSubject subject, SignedPaper paper) {
        return refusal(subject, paper, CURATOR).problems();
    }

    private static Refusal refusal(ConsentSubject subject, SignedPaper paper, Recorder recorder) {
        return assertThrows(Refusal.class, () -> Consent.signed(subject, paper, AgeRule.REPRESENTATIVE_UNDER_14, recorder, TODAY));
    }
}
