package mentoring.roadmap.model;

/** Who may change a threshold: the school its blanks and the numbers that the source calls examples, the municipality the others (R4). */
public enum ChangeableBy {
    SCHOOL, MUNICIPALITY
}
