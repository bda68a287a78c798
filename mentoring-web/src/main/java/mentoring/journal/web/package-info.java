/**
 * Pages of the mentor's journal: the table of annex 2, the entry, the list of journals.
 * The entry is made for a phone: prefilled, saved while it is typed, signed with the password.
 * The printed journal comes from here too.
 */
package mentoring.journal.web;
