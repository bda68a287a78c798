package mentoring.roadmap;

import jakarta.validation.constraints.Size;

/**
 * Names who answers for a row.
 *
 * @param version  the version seen
 * @param personId the school's record of him; null for somebody who has none
 * @param name     as it is printed; blank takes the name away
 */
public record AssignRow(int version, Long personId, @Size(max = 310, message = "{roadmap.responsible.long}") String name) {
}
