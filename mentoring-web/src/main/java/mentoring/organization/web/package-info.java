/**
 * Pages of the school: how it is printed, its settings, years and figures.
 * The director changes, the curator reads and notes figures.
 * Forms hold what is typed; services hold the rules.
 */
package mentoring.organization.web;
