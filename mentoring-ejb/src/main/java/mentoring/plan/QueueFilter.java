package mentoring.plan;

import java.io.Serializable;

/**
 * Which of the plans that wait for a methodologist a list shows.
 *
 * @param schoolId only plans of that school; null for all
 */
public record QueueFilter(Long schoolId) implements Serializable {

    public static final QueueFilter ALL = new QueueFilter(null);
}
