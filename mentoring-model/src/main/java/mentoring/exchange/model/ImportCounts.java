package mentoring.exchange.model;

import java.io.Serializable;

/**
 * What the check of a roster found.
 *
 * @param rows     rows with data
 * @param fresh    rows that bring somebody new
 * @param known    rows of people who are known already
 * @param changed  known people whose class or post will change
 * @param bad      rows with problems
 * @param contacts rows whose contacts are not kept, since there is no consent
 */
public record ImportCounts(int rows, int fresh, int known, int changed, int bad, int contacts) implements Serializable {
}
