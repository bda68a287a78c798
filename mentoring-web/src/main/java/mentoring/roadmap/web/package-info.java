/**
 * Pages of the roadmap: the whole with its five sections, one row, setting it up, and the municipality's table of schools.
 * Numbers come with their thresholds and lead to the records behind them.
 * What may be done is offered where the service would allow it.
 */
package mentoring.roadmap.web;
