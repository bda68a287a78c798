/**
 * The municipality, its schools, their years, figures, forms of mentoring and orders.
 * It stands at the foot of the ladder and knows no person; every other feature reads it.
 * What the director signs takes effect in the features above by {@code OrderSigned}.
 */
package mentoring.organization;
