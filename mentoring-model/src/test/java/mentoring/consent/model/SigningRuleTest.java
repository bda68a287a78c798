package mentoring.consent.model;

import static mentoring.consent.model.ConsentKind.CLEARANCE;
import static mentoring.consent.model.ConsentKind.E_SIGNATURE;
import static mentoring.consent.model.ConsentKind.LABOUR_MENTORING;
import static mentoring.consent.model.ConsentKind.PARTICIPATION;
import static mentoring.consent.model.ConsentKind.PERSONAL_DATA;
import static mentoring.consent.model.ConsentKind.PUBLICATION;
import static mentoring.consent.model.ConsentKind.SPECIAL;
import static mentoring.consent.model.ConsentKind.TRANSFER;
import static mentoring.consent.model.Signers.BOTH;
import static mentoring.consent.model.Signers.NOBODY;
import static mentoring.consent.model.Signers.REPRESENTATIVE;
import static mentoring.consent.model.Signers.SUBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import mentoring.organization.model.AgeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SigningRuleTest {

    @ParameterizedTest
    @CsvSource({
        "REPRESENTATIVE_UNDER_14, 7, REPRESENTATIVE", "REPRESENTATIVE_UNDER_14, 13, REPRESENTATIVE",
        "REPRESENTATIVE_UNDER_14, 14, SUBJECT", "REPRESENTATIVE_UNDER_14, 17, SUBJECT", "REPRESENTATIVE_UNDER_14, 18, SUBJECT",
        "BOTH_14_TO_17, 13, REPRESENTATIVE", "BOTH_14_TO_17, 14, BOTH", "BOTH_14_TO_17, 17, BOTH", "BOTH_14_TO_17, 18, SUBJECT",
        "REPRESENTATIVE_UNDER_18, 13, REPRESENTATIVE", "REPRESENTATIVE_UNDER_18, 14, REPRESENTATIVE",
        "REPRESENTATIVE_UNDER_18, 17, REPRESENTATIVE", "REPRESENTATIVE_UNDER_18, 18, SUBJECT"})
    void dataConsentsFollowTheSchoolsAgeRule(AgeRule rule, int age, Signers signers) {
        assertEquals(signers, SigningRule.required(PERSONAL_DATA, rule, age));
        assertEquals(signers, SigningRule.required(TRANSFER, rule, age));
        assertEquals(signers, SigningRule.required(SPECIAL, rule, age));
    }

    @ParameterizedTest
    @EnumSource(AgeRule.class)
    void takingPartAndPublicationHaveSignersOfTheirOwnUnderEveryAgeRule(AgeRule rule) {
        for (ConsentKind kind : new ConsentKind[] {PARTICIPATION, PUBLICATION}) {
            assertEquals(REPRESENTATIVE, SigningRule.required(kind, rule, 13));
            assertEquals(BOTH, SigningRule.required(kind, rule, 14));
            assertEquals(BOTH, SigningRule.required(kind, rule, 17));
            assertEquals(SUBJECT, SigningRule.required(kind, rule, 18));
        }
        assertEquals(SUBJECT, SigningRule.required(LABOUR_MENTORING, rule, 40));
        assertEquals(SUBJECT, SigningRule.required(E_SIGNATURE, rule, 15));
        assertEquals(NOBODY, SigningRule.required(CLEARANCE, rule, 40));
    }

    @Test
    void ageChangesOnTheBirthdayItself() {
        ConsentSubject subject = new ConsentSubject(1, 2, LocalDate.of(2012, 11, 24), true);
        assertEquals(13, subject.ageOn(LocalDate.of(2026, 11, 23)).orElseThrow());
        assertEquals(14, subject.ageOn(LocalDate.of(2026, 11, 24)).orElseThrow());
        assertFalse(subject.adultOn(LocalDate.of(2030, 11, 23)));
        assertTrue(subject.adultOn(LocalDate.of(2030, 11, 24)));
    }

    @Test
    void withoutABirthDateALearnersAgeIsUnknownAndEverybodyElseIsOfAge() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertTrue(new ConsentSubject(1, 2, null, true).ageOn(day).isEmpty());
        assertTrue(new ConsentSubject(1, 2, null, false).adultOn(day));
    }

    @Test
    void moreSignaturesThanNeededDo() {
        assertTrue(BOTH.cover(SUBJECT));
        assertTrue(BOTH.cover(REPRESENTATIVE));
        assertFalse(REPRESENTATIVE.cover(BOTH));
        assertFalse(NOBODY.cover(SUBJECT));
        assertTrue(NOBODY.cover(NOBODY));
    }
}
