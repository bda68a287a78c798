/**
 * Reading the audit: who did what and when.
 * A director reads his school's whole, the administrator accounts and operation whole and of schools no name and no value.
 * The records themselves are written by the kernel with every guarded call.
 */
package mentoring.audit;
