package mentoring.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYear;

/** The school and year that a person chose last; only a preset for pages whose address names none. */
@SessionScoped
public class PlaceChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    private Long school;
    private Integer year;

    /** The chosen school, else the first of the caller's; null for those who have none. */
    Long school(Caller caller) {
        Set<Long> own = new TreeSet<>(caller.schools());
        if (own.isEmpty()) {
            return null;
        }
        return school != null && own.contains(school) ? school : own.iterator().next();
    }

    /**
     * The chosen year where the school has it, else today's, else the newest.
     *
     * @param years that the school has opened, the newest first
     */
    int year(List<Integer> years) {
        int today = SchoolYear.of(clock.today()).start();
        if (year != null && years.contains(year)) {
            return year;
        }
        return years.isEmpty() || years.contains(today) ? today : years.get(0);
    }

    void chooseSchool(Long id) {
        school = id;
        year = null;
    }

    void chooseYear(int chosen) {
        year = chosen;
    }
}
