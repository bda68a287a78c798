package mentoring.shared;

/** What ties a caller to an object (access design, section 2); computed at each call. */
public enum Relation {
    /** Any object of any school; for the municipality's roles. */
    MUNICIPALITY,
    /** Objects of the school in which the role is held. */
    OWN_SCHOOL,
    /** Objects of a pair in which the caller has that role today. */
    OWN_PAIR,
    /** Objects about the caller's own person. */
    SELF,
    /** No object: the role alone, for calls about the caller himself. */
    ANY
}
