package mentoring.dashboard;

import java.io.Serializable;
import java.util.List;

/**
 * A start page.
 *
 * @param todos    what waits, the gravest first; nothing with a count of zero
 * @param needy    pairs that need attention; empty for mentors and mentees
 * @param meetings the next few
 * @param pairs    pairs that work
 * @param groups   groups that work
 */
public record Today(List<Todo> todos, List<PairInNeed> needy, List<NextMeeting> meetings, long pairs, long groups) implements Serializable {
}
