package mentoring.organization.model;

/** Whether a school takes part; an archived one keeps its history, which nobody changes. */
public enum SchoolState {
    ACTIVE, ARCHIVED
}
