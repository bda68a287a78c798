package mentoring.roadmap;

/**
 * A record that an indicator looked at.
 *
 * @param group   target group or stage; empty where the indicator has none
 * @param id      of the person, pair or row
 * @param weight  what it adds to the denominator, and to the numerator when it counts
 * @param counted true when it is in the numerator
 */
record ListedRecord(String group, long id, long weight, boolean counted) {
}
