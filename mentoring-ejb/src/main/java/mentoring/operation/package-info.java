/**
 * The installation itself: its first start, its state, its health.
 * The set-up makes what everything else needs, the municipality, a first school and the administrator, and works once.
 * Nothing here reads what schools keep.
 */
package mentoring.operation;
