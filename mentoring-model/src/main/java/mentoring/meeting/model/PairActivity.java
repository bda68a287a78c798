package mentoring.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Kept totals of a pair for lists; written in the transaction of each meeting and entry, referred to by nothing. */
@Entity
@Table(name = "pair_activity")
public class PairActivity {

    @Id
    @Column(name = "pair_id")
    private long pairId;

    @Column(name = "school_id")
    private long schoolId;

    @Column(name = "school_year")
    private int schoolYear;

    @Column(name = "last_held_on")
    private LocalDate lastHeldOn;

    @Column(name = "next_planned_on")
    private LocalDate nextPlannedOn;

    @Column(name = "held_count")
    private int heldCount;

    @Column(name = "unsigned_count")
    private int unsignedCount;

    @Column(name = "signed_minutes")
    private int signedMinutes;

    protected PairActivity() {
    }

    public PairActivity(long pairId, long schoolId, int schoolYear) {
        this.pairId = pairId;
        this.schoolId = schoolId;
        this.schoolYear = schoolYear;
    }

    /**
     * Sets the totals of meetings, as counted anew.
     *
     * @param lastHeld    day of the last held meeting; null for none
     * @param nextPlanned day of the next planned one; null for none
     * @param held        number of held meetings
     * @param unsigned    held meetings without a signed entry
     */
    public void countMeetings(LocalDate lastHeld, LocalDate nextPlanned, int held, int unsigned) {
        lastHeldOn = lastHeld;
        nextPlannedOn = nextPlanned;
        heldCount = held;
        unsignedCount = unsigned;
    }

    /** Sets the minutes of signed entries; of a corrected one the last correction counts. */
    public void countMinutes(int minutes) {
        signedMinutes = minutes;
    }

    public long pairId() {
        return pairId;
    }

    public LocalDate lastHeldOn() {
        return lastHeldOn;
    }

    /** Day of the next planned meeting, as of the last change; null for none. */
    public LocalDate nextPlannedOn() {
        return nextPlannedOn;
    }

    public int heldCount() {
        return heldCount;
    }

    public int unsignedCount() {
        return unsignedCount;
    }

    public int signedMinutes() {
        return signedMinutes;
    }
}
