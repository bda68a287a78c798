/**
 * Pages of log-ins: logging in, one's own account and password, the accounts of the administrator and of a school.
 * The mechanism here keeps user and roles in the session and tells the container on each request.
 * A new password is shown by one answer only.
 */
package mentoring.account.web;
