/**
 * Schools as they are printed, their settings, years and dated figures; forms of mentoring with role models and catalogue; orders.
 * Figures are inserted, never changed, so that what was reported can be told from what is known now.
 * No person is known here.
 */
package mentoring.organization.model;
