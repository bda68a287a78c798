package mentoring.plan;

import java.io.Serializable;

/**
 * A school whose plans wait for a methodologist.
 *
 * @param name  short name of the school
 * @param plans how many wait, at least one
 */
public record WaitingSchool(long schoolId, String name, long plans) implements Serializable {
}
