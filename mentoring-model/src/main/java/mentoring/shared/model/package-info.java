/**
 * What every feature stands on: refusals, roots of aggregates, names and school years.
 * Nothing here is shaped by one feature.
 * It uses no feature and no container beyond the persistence annotations.
 */
package mentoring.shared.model;
