package mentoring.exchange.model;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * What the check of a roster found.
 *
 * @param entries  rows without problems
 * @param moved    rows of known people whose class or post is another one now
 * @param problems all problems, by row and column
 * @param classes  stored names of classes that the year lacks
 */
public record RosterResult(List<RosterEntry> entries, Set<Integer> moved, List<RowProblem> problems, SortedSet<String> classes,
                           ImportCounts counts) {
}
