package mentoring.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A row with an id from the one sequence of the product; ids are unique across tables. */
@MappedSuperclass
public abstract class Identified {

    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @Column(name = "id")
    private Long id;

    /** The id; null until the row is persisted. */
    public Long id() {
        return id;
    }
}
