package mentoring.dashboard;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A pair that needs attention.
 *
 * @param reason   the gravest one
 * @param days     days of silence; 0 for other reasons
 * @param lastHeld day of the last meeting; null for none
 */
public record PairInNeed(long pairId, String label, String formName, Reason reason, long days, LocalDate lastHeld) implements Serializable {

    /** Why a pair needs attention. */
    public enum Reason {
        SILENT, PLAN_RETURNED, PLAN_NOT_APPROVED
    }
}
