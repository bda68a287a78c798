/**
 * The roadmap's 31 rows as data, and the rules by which a row is on track, met, overdue or done.
 * Everything here is a function of its arguments: no container, no database, no clock.
 * Services bring the counted values, the dates and the evidence.
 */
package mentoring.roadmap.model;
