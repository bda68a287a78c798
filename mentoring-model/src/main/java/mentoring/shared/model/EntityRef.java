package mentoring.shared.model;

/** A typed id of one object; school, year and people concerned are derived from the object itself. */
public interface EntityRef extends Target {

    /** The id in the database. */
    long value();
}
