/**
 * Pages of individual plans: the lists, the plan itself (written, reviewed, carried out), the methodologist's queue, and the order
 * that approves many. The plan's page is one address for every reader; what it offers follows from the rights in the plan's view.
 */
package mentoring.plan.web;
