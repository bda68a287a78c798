/**
 * Pairs of mentors and mentees, and the proposal that finds the best of them.
 * The proposal is pure: {@code Matchmaker} scores candidates, {@code OptimalPairing} solves exactly and certifies the result.
 * It knows no container, database or clock.
 */
package mentoring.pairing.model;
