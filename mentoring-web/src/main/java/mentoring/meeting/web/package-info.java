/**
 * The calendar's pages: month, week and list, the dialog in which a meeting is planned, and a meeting's own page.
 * Who is taken is shown before anything is saved.
 * Times are those of the municipality wherever the browser stands.
 */
package mentoring.meeting.web;
