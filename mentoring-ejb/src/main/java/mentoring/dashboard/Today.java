package mentoring.dashboard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A start page.
 *
 * @param todos    what waits, the gravest first; nothing with a count of zero
 * @param needy    pairs that need attention; empty for mentors and mentees
 * @param meetings the next few
 * @param roadmap  how far each section of the roadmap is; empty for mentors and mentees, and where there is no roadmap
 * @param pairs    pairs that work
 * @param groups   groups that work
 */
public record Today(List<Todo> todos, List<PairInNeed> needy, List<NextMeeting> meetings, List<RoadmapBar> roadmap, long pairs,
                    long groups) implements Serializable {

    /** A section of the roadmap in numbers. */
    public record RoadmapBar(String title, int total, int done, int inWork, int overdue) implements Serializable {
    }

    /** The same day with the next meetings. */
    Today with(List<NextMeeting> next) {
        return new Today(todos, needy, next, roadmap, pairs, groups);
    }

    /** The same day with other matters first; each kind once. */
    public Today beginningWith(List<Todo> first) {
        List<Todo> all = new ArrayList<>(first);
        todos.stream().filter(todo -> first.stream().noneMatch(other -> other.kind() == todo.kind())).forEach(all::add);
        return new Today(all, needy, meetings, roadmap, pairs, groups);
    }

    /** The day of one who has meetings and plans of his own besides: those first, and all next meetings in their order. */
    public Today joinedWith(Today own) {
        List<Todo> all = new ArrayList<>(own.todos);
        all.removeIf(mine -> todos.stream().anyMatch(todo -> todo.kind() == mine.kind()));
        all.addAll(todos);
        List<NextMeeting> next = Stream.concat(meetings.stream(), own.meetings.stream()).distinct()
            .sorted(Comparator.comparing(NextMeeting::startsAt).thenComparing(NextMeeting::id))
            .limit(Math.max(meetings.size(), own.meetings.size())).toList();
        return new Today(all, needy, next, roadmap, pairs, groups);
    }
}
