/**
 * Pages of the school (how it is printed, settings, years, figures), of its orders, and of the list of schools.
 * The director changes and signs, the curator reads, notes figures and drafts, the administrator makes schools.
 * Forms hold what is typed; services hold the rules.
 */
package mentoring.organization.web;
