package mentoring.roadmap;

import jakarta.validation.constraints.Size;

/**
 * Names who answers for a row.
 *
 * @param version  the version seen
 * @param personId his record; null looks for the one specialist of the name
 * @param name     as it is printed; blank takes the name away
 */
public record AssignRow(int version, Long personId, @Size(max = 310, message = "{roadmap.responsible.long}") String name) {
}
