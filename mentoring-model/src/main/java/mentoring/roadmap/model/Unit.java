package mentoring.roadmap.model;

/** What a threshold's number means. */
public enum Unit {
    PERCENT, COUNT, YES_NO
}
