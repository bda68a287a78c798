package mentoring.consent.model;

import static mentoring.consent.model.ConsentKind.PARTICIPATION;
import static mentoring.consent.model.ConsentKind.PERSONAL_DATA;
import static mentoring.consent.model.RequiredPapers.OF_PARTICIPANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.AgeRule;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Recorder CURATOR = new Recorder(5L, "Орлова Наталья", null);
    private static final LocalDate TURNS_14 = LocalDate.of(2026, 12, 10);
    private static final ConsentSubject CHILD = new ConsentSubject(1, 2, TURNS_14.minusYears(14), true);

    @Test
    void nothingRecordedIsNoConsentAndSaysWhoMustSign() {
        PaperState state = papers().state(PERSONAL_DATA, TODAY);
        assertEquals(ConsentState.MISSING, state.status());
        assertEquals(Signers.REPRESENTATIVE, state.signers());
        assertNull(state.until());
    }

    @Test
    void aValidOneIsAnnouncedThirtyDaysBeforeItsEnd() {
        ConsentSubject adult = new ConsentSubject(1, 2, null, false);
        SignedPaper paper = paper(PERSONAL_DATA, SIGNED, TODAY.plusDays(31), Signers.SUBJECT);
        Papers papers = new Papers(adult, AgeRule.BOTH_14_TO_17,
            List.of(Consent.signed(adult, paper, AgeRule.BOTH_14_TO_17, CURATOR, TODAY)));
        assertEquals(ConsentState.VALID, papers.state(PERSONAL_DATA, TODAY).status());
        assertEquals(ConsentState.EXPIRING, papers.state(PERSONAL_DATA, TODAY.plusDays(1)).status());
        assertEquals(ConsentState.EXPIRING, papers.state(PERSONAL_DATA, TODAY.plusDays(31)).status());
        assertEquals(ConsentState.EXPIRED, papers.state(PERSONAL_DATA, TODAY.plusDays(32)).status());
    }

    @Test
    void the14thBirthdayIsAnnouncedAndThenBlocksNewPairsButNotRunningOnes() {
        Papers papers = papers(signed(PERSONAL_DATA, SIGNED, null), signed(PARTICIPATION, SIGNED, null));
        assertEquals(TURNS_14, papers.state(PARTICIPATION, TODAY).renewOn());
        assertTrue(papers.missing(OF_PARTICIPANT, Purpose.NEW_PAIR, TURNS_14.minusDays(1)).isEmpty());
        assertEquals(2, papers.missing(OF_PARTICIPANT, Purpose.NEW_PAIR, TURNS_14).size());
        assertTrue(papers.missing(OF_PARTICIPANT, Purpose.RUNNING, TURNS_14).isEmpty());
        assertTrue(papers.missing(OF_PARTICIPANT, Purpose.ADMISSION, TURNS_14).isEmpty());
        assertEquals(ConsentState.RENEW, papers.state(PARTICIPATION, TURNS_14).status());
    }

    @Test
    void the18thBirthdayBlocksUntilTheAdultSignsHimself() {
        LocalDate turns18 = LocalDate.of(2026, 11, 1);
        ConsentSubject subject = new ConsentSubject(1, 2, turns18.minusYears(18), true);
        Consent before = Consent.signed(subject, paper(PARTICIPATION, SIGNED, null, Signers.BOTH), AgeRule.BOTH_14_TO_17, CURATOR, TODAY);
        Papers old = new Papers(subject, AgeRule.BOTH_14_TO_17, List.of(before));
        assertEquals(1, old.missing(List.of(PARTICIPATION), Purpose.NEW_PAIR, TODAY).size());
        Consent after = Consent.signed(subject, paper(PARTICIPATION, TODAY, null, Signers.SUBJECT), AgeRule.BOTH_14_TO_17, CURATOR, TODAY);
        Papers renewed = new Papers(subject, AgeRule.BOTH_14_TO_17, List.of(before, after));
        assertTrue(renewed.missing(List.of(PARTICIPATION), Purpose.NEW_PAIR, TODAY).isEmpty());
    }

    @Test
    void aLaterChangeOfTheSchoolsAgeRuleLeavesOldConsentsAlone() {
        ConsentSubject subject = new ConsentSubject(1, 2, LocalDate.of(2011, 1, 1), true);
        Consent own = Consent.signed(subject, paper(PERSONAL_DATA, SIGNED, null, Signers.SUBJECT), AgeRule.REPRESENTATIVE_UNDER_14,
            CURATOR, TODAY);
        Papers papers = new Papers(subject, AgeRule.REPRESENTATIVE_UNDER_18, List.of(own));
        assertTrue(papers.missing(List.of(PERSONAL_DATA), Purpose.NEW_PAIR, TODAY).isEmpty());
        assertEquals(Signers.REPRESENTATIVE, papers.signers(PERSONAL_DATA, TODAY));
    }

    @Test
    void aNewSignatureAfterAWithdrawalOrRefusalCounts() {
        Consent withdrawn = signed(PERSONAL_DATA, SIGNED, null);
        withdrawn.withdraw(TODAY.minusDays(5), WithdrawnBy.REPRESENTATIVE, TODAY);
        Consent refused = Consent.refused(CHILD, PERSONAL_DATA, YEAR, TODAY.minusDays(3), CURATOR, TODAY);
        Papers papers = papers(withdrawn, refused, signed(PERSONAL_DATA, TODAY, null));
        assertEquals(ConsentState.VALID, papers.state(PERSONAL_DATA, TODAY.minusDays(6)).status());
        assertEquals(ConsentState.WITHDRAWN, papers.state(PERSONAL_DATA, TODAY.minusDays(5)).status());
        assertEquals(ConsentState.REFUSED, papers.state(PERSONAL_DATA, TODAY.minusDays(1)).status());
        assertTrue(papers.refused(OF_PARTICIPANT, TODAY.minusDays(1)));
        assertEquals(ConsentState.VALID, papers.state(PERSONAL_DATA, TODAY).status());
        assertFalse(papers.refused(OF_PARTICIPANT, TODAY));
    }

    @Test
    void whatWasVoidedNeverHeld() {
        Consent wrong = signed(PERSONAL_DATA, SIGNED, null);
        wrong.voidBecause("не тот человек", java.time.Instant.EPOCH);
        assertEquals(ConsentState.MISSING, papers(wrong).state(PERSONAL_DATA, TODAY).status());
    }

    @Test
    void aRefusalReadsLikeAMissingConsent() {
        Papers papers = papers(Consent.refused(CHILD, PARTICIPATION, YEAR, SIGNED, CURATOR, TODAY));
        MissingPaper missing = papers.missing(List.of(PARTICIPATION), Purpose.ADMISSION, TODAY).get(0);
        assertEquals("consent.missing.MISSING", missing.problem(new PersonName("Климов", "Илья", null)).key());
    }

    private static Papers papers(Consent... consents) {
        return new Papers(CHILD, AgeRule.REPRESENTATIVE_UNDER_14, List.of(consents));
    }

    private static Consent signed(ConsentKind kind, LocalDate on, LocalDate validTo) {
        return Consent.signed(CHILD, paper(kind, on, validTo, Signers.REPRESENTATIVE), AgeRule.REPRESENTATIVE_UNDER_14, CURATOR, TODAY);
    }

    private static SignedPaper paper(ConsentKind kind, LocalDate on, LocalDate validTo, Signers signers) {
        return SignedPaper.consent(kind, YEAR, on, validTo, signers, 7L, null);
    }
}
