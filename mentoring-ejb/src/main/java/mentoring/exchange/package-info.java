/**
 * Import of a school's roster in two stages: a check that saves nothing, then a confirmation that saves all in one transaction.
 * Both are steps of one job of the job feature: they run in the background, can be watched and cancelled.
 * The uploaded file is deleted when its import is over, since it may hold contacts that are not to be kept.
 * The other way, the documents of many pairs are printed as one job, each under its own rule, and taken away as one file within days.
 */
package mentoring.exchange;
