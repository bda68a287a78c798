package mentoring.pairing.model;

/** What speaks against a pair without forbidding it: the curator goes on with a reason (domain guide, section 3). */
public enum PairCaution {
    /** The mentor's class or course is lower than the mentee's. */
    LOWER_CLASS,
    /** Both are in one parallel, and the role model is not the one between equals. */
    SAME_CLASS,
    /** The mentor is a child under 12. */
    YOUNG_MENTOR,
    /** The mentee has a running pair already. */
    SECOND_PAIR
}
