package mentoring.shared.model;

/** An entity that is data of one person: the values that the audit keeps of it are erased with him. */
public interface OfPerson {

    /** Id of the person; null where it is nobody's. */
    Long concerns();
}
