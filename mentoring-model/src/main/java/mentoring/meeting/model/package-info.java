/**
 * Meetings of pairs and groups: planned, moved, cancelled, held.
 * Each verb checks the state itself; times are UTC, days those of the municipality.
 * What lists need to know of a pair is kept beside its meetings.
 */
package mentoring.meeting.model;
