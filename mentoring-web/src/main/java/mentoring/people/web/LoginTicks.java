package mentoring.people.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.people.IssueLogins;
import mentoring.people.LoginFilter;

/** Who of a long list is ticked: all but some, or some alone. Rows that were never shown are as the list began. */
public class LoginTicks implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, Boolean> of = new HashMap<>();
    private boolean all = true;

    /** Ticks the whole list, or nobody. */
    void begin(boolean everybody) {
        all = everybody;
        of.clear();
    }

    void shown(long person) {
        of.putIfAbsent(person, all);
    }

    /** How many of a list of that length are ticked. */
    long count(long length) {
        long turned = turned().size();
        return all ? length - turned : turned;
    }

    IssueLogins command(LoginFilter filter) {
        return new IssueLogins(filter, all, turned());
    }

    private Set<Long> turned() {
        return of.entrySet().stream().filter(tick -> tick.getValue() != all).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    public Map<Long, Boolean> getOf() {
        return of;
    }
}
