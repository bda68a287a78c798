/**
 * The school's people: classes, persons, representatives, and log-ins for one of them, a class or a list.
 * The organisation's own pupils and staff are entered before any consent; outsiders only together with one (decision 8).
 * Contacts are taken under a valid consent to data only; showing them, and birth dates, is audited.
 */
package mentoring.people;
