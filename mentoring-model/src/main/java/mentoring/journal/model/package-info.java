/**
 * The entries of the mentor's journal (annex 2): drafted, signed by the mentor, corrected by a new entry.
 * A signed entry holds its number, its digest and the digest before, so that the chain of a pair can be checked.
 * Nothing signed is ever changed.
 */
package mentoring.journal.model;
