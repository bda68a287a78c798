/**
 * Classes, persons, what they are to the school, their representatives, and their part in a year's programme.
 * A person belongs to one school; what he is to it holds from a day until another.
 * Contacts, requests and competences wait for a consent, which a higher feature knows.
 */
package mentoring.people.model;
