package mentoring.plan.model;

import java.time.Instant;

/**
 * Who acts on a plan, and when.
 *
 * @param accountId account
 * @param name      full name, kept in the timeline
 * @param at        moment
 */
public record Actor(Long accountId, String name, Instant at) {
}
