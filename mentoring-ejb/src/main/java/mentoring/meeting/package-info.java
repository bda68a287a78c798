/**
 * The calendar of pairs and groups: meetings are planned, moved, cancelled, held, with conflicts told before they are saved.
 * Totals of each pair are kept beside them for lists.
 * The plan and the journal learn of a held meeting, and of one that is taken back, by events.
 */
package mentoring.meeting;
