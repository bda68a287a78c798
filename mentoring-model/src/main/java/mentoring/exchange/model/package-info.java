/**
 * What comes in from files and goes out as files: the roster's columns, the check of its rows, the import as a job, and the printing
 * of many documents as another. The check is pure: rows and what the school knows already go in, entries and problems come out.
 * Nobody uses this feature.
 */
package mentoring.exchange.model;
