package mentoring.consent.model;

/** Kinds of consents and permissions (domain guide, section 6). */
public enum ConsentKind {
    /** To the processing of personal data (152-FZ). */
    PERSONAL_DATA,
    /** To take part in the programme. */
    PARTICIPATION,
    /** To the publication of data, by item and address. */
    PUBLICATION,
    /** To the processing of special categories of data. */
    SPECIAL,
    /** To the transfer of data to the municipality or another named recipient. */
    TRANSFER,
    /** An employee's consent to help another employee (article 351.8 of the Labour Code), with the additional agreement. */
    LABOUR_MENTORING,
    /** To the simple electronic signature. */
    E_SIGNATURE,
    /** A clearance certificate that was seen; only its dates are kept. */
    CLEARANCE;

    /** True for papers of which the number or the issuer is kept beside the dates: clearance and the labour papers. */
    public boolean document() {
        return this == CLEARANCE || this == LABOUR_MENTORING;
    }

    /** True for those kept by tick, date and signer. Publication waits for its items; special data are not kept at all. */
    public boolean ticked() {
        return this == PERSONAL_DATA || this == PARTICIPATION || this == TRANSFER || this == E_SIGNATURE;
    }
}
