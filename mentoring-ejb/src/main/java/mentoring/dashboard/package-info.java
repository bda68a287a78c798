/**
 * Start pages and tables over many schools: reads many features and owns nothing.
 * Nobody uses it.
 * The municipality sees numbers; names stay with the school.
 */
package mentoring.dashboard;
