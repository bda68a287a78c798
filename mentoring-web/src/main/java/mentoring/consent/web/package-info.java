/**
 * Pages of consents and of the registers of mentors and mentees.
 * A page bean holds what the form holds and calls one service method.
 * The pages lie in webapp/consent and webapp/people, their shared parts in WEB-INF/consent.
 */
package mentoring.consent.web;
