/**
 * Pages of the roster's import: upload with the template, and one import with its progress, its report and the decision.
 * The page of an import asks for its state every two seconds while the machine works.
 * Nothing is saved before somebody says so.
 */
package mentoring.exchange.web;
