/**
 * Pages of pairs, of proposals, of the orders that assign pairs, and of the step into a new year.
 * Beans hold what a form holds and call one service method per action.
 * They use the services and records of pairing and organization.
 */
package mentoring.pairing.web;
