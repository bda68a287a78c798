/**
 * What comes in from files: the roster's columns, the check of its rows, and the import as a job.
 * The check is pure: rows and what the school knows already go in, entries and problems come out.
 * Nobody uses this feature.
 */
package mentoring.exchange.model;
