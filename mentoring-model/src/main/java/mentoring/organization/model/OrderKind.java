package mentoring.organization.model;

/** What an order decides (domain guide, section 7). */
public enum OrderKind {
    LAUNCH, ASSIGNMENT, CHANGE, PLAN_APPROVAL, ROADMAP, ACCESSIBILITY, RESULTS, OTHER
}
