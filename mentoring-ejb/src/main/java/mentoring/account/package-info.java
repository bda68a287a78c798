/**
 * Log-ins and grants: who is calling, and what the school or municipality allowed.
 * An account is no person; its grants point at the person records of each school.
 * It stands beside organization and knows no person; people makes log-ins through its set-up.
 */
package mentoring.account;
