/**
 * The list of jobs, and the line that shows how far one has come.
 * What a job brings lies on the page of its kind, to which the list leads.
 * The list asks for its state again every other second, but only while something is under way.
 */
package mentoring.job.web;
