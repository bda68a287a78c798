package mentoring.organization.model;

/** Who signs a data consent for a minor (domain guide, section 6); age is counted on the day of signing. */
public enum AgeRule {
    /** The source's own rule: the representative below 14, from 14 the pupil. */
    REPRESENTATIVE_UNDER_14,
    /** The representative below 18, from 14 the pupil too. */
    BOTH_14_TO_17,
    /** The representative alone below 18. */
    REPRESENTATIVE_UNDER_18
}
