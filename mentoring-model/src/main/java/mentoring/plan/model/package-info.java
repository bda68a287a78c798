/**
 * The individual plan of a pair or group (annex 1): its editions with their rows, and what is done of its lines.
 * An edition moves from draft to approved by its own verbs; a changed approved plan is a new edition, and the one in force stays.
 * What is done belongs to the line, so that a new edition does not disturb it.
 */
package mentoring.plan.model;
