/**
 * Consents, and the admission that waits for them: recording papers, the registers of mentors and mentees, people from outside.
 * Higher features ask {@link mentoring.consent.ConsentQueries} what holds and observe {@link mentoring.consent.ConsentWithdrawn}.
 * A refusal is for the curator's eyes alone; everybody else reads it as a missing consent.
 */
package mentoring.consent;
