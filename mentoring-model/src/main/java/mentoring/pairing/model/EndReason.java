package mentoring.pairing.model;

import java.util.List;

/** Why a pair ended, or a mentee left a group, before its time (domain guide, section 7). */
public enum EndReason {
    MENTOR_WISH, MENTEE_WISH, CONSENT_WITHDRAWN, LEFT_PROGRAMME, TRANSFER, EMPLOYER_DECISION, OTHER;

    /** Reasons that a curator may give; a withdrawn consent and a member who leaves the programme end a pair by themselves. */
    public static List<EndReason> byHand() {
        return List.of(MENTOR_WISH, MENTEE_WISH, TRANSFER, EMPLOYER_DECISION, OTHER);
    }

    /** True where labour law asks an employee's pair for three working days of notice (article 351.8). */
    public boolean asksNotice() {
        return this == MENTOR_WISH || this == EMPLOYER_DECISION;
    }
}
