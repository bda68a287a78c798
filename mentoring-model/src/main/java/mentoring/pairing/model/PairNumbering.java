package mentoring.pairing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentoring.shared.model.Identified;

/**
 * The last number given to a pair of a school in a year. A row of its own, locked while a number is drawn, because a lock on the
 * programme's row would stop every writer of the year.
 */
@Entity
@Table(name = "pair_numbering")
public class PairNumbering extends Identified {

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "last_no")
    private int lastNo;

    protected PairNumbering() {
    }

    public PairNumbering(long schoolId, int schoolYear) {
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
    }

    /** Draws the next number. */
    public int next() {
        return ++lastNo;
    }
}
