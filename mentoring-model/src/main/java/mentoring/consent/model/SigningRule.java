package mentoring.consent.model;

import mentoring.organization.model.AgeRule;

/** Who must sign a paper at an age. Data consents follow the school's age rule; the others have signers of their own. */
public final class SigningRule {

    private static final int PUPIL_SIGNS = 14;
    private static final int ADULT = 18;

    private SigningRule() {
    }

    /** The signatures that a paper of that kind needs when its subject is that old, in full years, on the day of signing. */
    public static Signers required(ConsentKind kind, AgeRule rule, int age) {
        return switch (kind) {
            case PERSONAL_DATA, SPECIAL, TRANSFER -> byAgeRule(rule, age);
            case PARTICIPATION, PUBLICATION -> byAgeRule(AgeRule.BOTH_14_TO_17, age);
            case LABOUR_MENTORING, E_SIGNATURE -> Signers.SUBJECT;
            case CLEARANCE -> Signers.NOBODY;
        };
    }

    private static Signers byAgeRule(AgeRule rule, int age) {
        if (age >= ADULT) {
            return Signers.SUBJECT;
        }
        return switch (rule) {
            case REPRESENTATIVE_UNDER_14 -> age < PUPIL_SIGNS ? Signers.REPRESENTATIVE : Signers.SUBJECT;
            case BOTH_14_TO_17 -> age < PUPIL_SIGNS ? Signers.REPRESENTATIVE : Signers.BOTH;
            case REPRESENTATIVE_UNDER_18 -> Signers.REPRESENTATIVE;
        };
    }
}
