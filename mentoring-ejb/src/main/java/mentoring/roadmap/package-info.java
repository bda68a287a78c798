/**
 * The roadmap of a school's year: drafted by the curator, approved by the director's order, controlled row by row.
 * Each indicator is one small class over one statement that lists what it counts and what it does not; value and list cannot differ.
 * Nothing counted is stored: a value is a function of school, year and day (domain rule R7).
 */
package mentoring.roadmap;
