/**
 * Individual plans: drafting row by row, review, approval by an order, what is done of them.
 * The rules live in the model's plan; services here decide who may and in one transaction.
 * A pair has one plan; a changed approved plan is a new edition.
 */
package mentoring.plan;
