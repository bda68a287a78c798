package mentoring.people;

import java.io.Serializable;
import java.util.Map;
import mentoring.people.model.LoginNeed;

/** How many participants of a class and role there are of each need. */
public record LoginCounts(Map<LoginNeed, Long> counts) implements Serializable {

    public long of(LoginNeed need) {
        return counts.getOrDefault(need, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
