/**
 * Pages of the audit.
 * Deeds, fields and values are shown in words, never as codes.
 * What a reader may see was decided below.
 */
package mentoring.audit.web;
