/**
 * Consents and other permissions of a person: who must sign which paper at what age, and what holds on a day.
 * Validity is computed from dates; a consent has no state of its own.
 * What is required for which purpose stands in {@link mentoring.consent.model.RequiredPapers}.
 */
package mentoring.consent.model;
