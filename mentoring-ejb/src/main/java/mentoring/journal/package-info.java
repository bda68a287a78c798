/**
 * The mentor's journal (annex 2): an entry for each held meeting, prefilled, drafted, signed by the mentor who held it.
 * Signing asks for the password again, freezes the entry and chains it to the one before; a correction is a new entry.
 * Lists of journals, their check and what is printed are read here too.
 */
package mentoring.journal;
