package mentoring.people.model;

/** What a topic of a participation is. */
public enum TopicKind {
    COMPETENCE, INTEREST, REQUEST
}
