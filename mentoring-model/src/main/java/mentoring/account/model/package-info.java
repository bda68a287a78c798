/**
 * Log-ins: an account with its password, its roles in schools or over the municipality, and what was done to it.
 * An account is never locked by wrong passwords, only slowed down; it ends with its last role.
 * Rules of a password and the shape of a log-in name stand here too.
 */
package mentoring.account.model;
