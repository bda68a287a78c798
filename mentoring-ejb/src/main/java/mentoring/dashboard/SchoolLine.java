package mentoring.dashboard;

import java.io.Serializable;

/**
 * A school in the municipality's table: numbers only.
 *
 * @param pairs         pairs and groups that work
 * @param toReview      plans that wait for a methodologist
 * @param plans         plans of the year
 * @param plansApproved of them approved by an order
 * @param doneWeight    weight of the plan rows done
 * @param totalWeight   weight of all rows of approved plans
 * @param meetingsDue   meetings whose time has come, not cancelled
 * @param meetingsHeld  of them held
 * @param selfActs      plans of the year that their own pair's director or curator approved or endorsed, for want of another
 */
public record SchoolLine(long schoolId, String name, long pairs, long toReview, long plans, long plansApproved, long doneWeight,
                         long totalWeight, long meetingsDue, long meetingsHeld, long selfActs) implements Serializable {

    /** Percent of the plans approved; null where there is no plan. */
    public Integer approvedPercent() {
        return percent(plansApproved, plans);
    }

    /** Percent of the work of approved plans done; null where none is approved. */
    public Integer donePercent() {
        return percent(doneWeight, totalWeight);
    }

    /** Percent of the meetings held; null where none was due. */
    public Integer heldPercent() {
        return percent(meetingsHeld, meetingsDue);
    }

    private static Integer percent(long part, long whole) {
        return whole == 0 ? null : (int) (part * 100 / whole);
    }
}
