/**
 * Pages of the school's people: the list, a person, the form by hand, the classes, and log-ins for many.
 * Birth dates and contacts are hidden until they are asked for.
 * A person's page is also where log-ins are made.
 */
package mentoring.people.web;
