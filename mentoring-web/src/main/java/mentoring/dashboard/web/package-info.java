/**
 * Start pages: each role sees what waits for it, next meetings and the roadmap.
 * The parts of the page lie in WEB-INF/dashboard, one for each thing that is told.
 * Every line leads to the page where it is done.
 */
package mentoring.dashboard.web;
