/**
 * Pages of the school's people: the list, a person, the form by hand, and the classes.
 * Birth dates and contacts are hidden until they are asked for.
 * A person's page is also where log-ins are made.
 */
package mentoring.people.web;
