/**
 * Mentoring pairs and groups: made by hand or out of a proposal, assigned by the director's order, ended with their history kept.
 * Other features learn of pairs by {@code PairQueries}, take access facts from {@code PairResolver} and hear of ends by {@code PairEnded}.
 * It uses people, consents and orders.
 */
package mentoring.pairing;
