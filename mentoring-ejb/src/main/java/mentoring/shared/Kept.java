package mentoring.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Keeps what was computed of a school's data until something changes there (decision 18). Every change leaves an audit record in its own
 * transaction; how many there are since yesterday is asked of the database each time, so that no node shows what another has outdated.
 * A transaction that has changed something itself neither takes nor leaves anything here.
 */
@ApplicationScoped
public class Kept {

    private static final int MOST = 5000;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Clock clock;

    private final Map<Key, Value> values = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Value> eldest) {
            return size() > MOST;
        }
    });

    private record Key(long schoolId, Object asked) {
    }

    /** @param mark what the school looked like before the value was computed */
    private record Value(List<Object> mark, Object made) {
    }

    /**
     * The value as it is now, computed only where something has changed.
     *
     * @param schoolId the school whose data it is made of; of others' only the municipality's own settings
     * @param asked    what is computed, a value that equals itself: it names everything else that the result depends on, such as the day
     * @param compute  reads, and returns something that nobody changes
     */
    public <T> T of(long schoolId, Object asked, Supplier<T> compute) {
        return ofEach(List.of(schoolId), asked, ids -> Map.of(schoolId, compute.get())).get(schoolId);
    }

    /**
     * The same for many schools at once; of a school that there is not, nothing is kept.
     *
     * @param compute makes the values of these schools, which have changed or were never asked for; it may leave out some
     * @return by school
     */
    public <T> Map<Long, T> ofEach(Collection<Long> schoolIds, Object asked, Function<List<Long>, Map<Long, T>> compute) {
        if (schoolIds.isEmpty() || changedHere()) {
            return schoolIds.isEmpty() ? Map.of() : compute.apply(List.copyOf(schoolIds));
        }
        Map<Long, List<Object>> marks = marks(List.copyOf(schoolIds));
        Map<Long, T> found = new HashMap<>();
        List<Long> stale = new ArrayList<>();
        for (Long school : schoolIds) {
            Value known = values.get(new Key(school, asked));
            if (known == null || !known.mark().equals(marks.get(school))) {
                stale.add(school);
            } else {
                put(found, school, known);
            }
        }
        if (!stale.isEmpty()) {
            Map<Long, T> made = compute.apply(stale);
            for (Long school : stale) {
                Value value = new Value(marks.get(school), made.get(school));
                if (value.mark() != null) {
                    values.put(new Key(school, asked), value);
                }
                put(found, school, value);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(Map<Long, T> found, Long school, Value value) {
        if (value.made() != null) {
            found.put(school, (T) value.made());
        }
    }

    /** Said by whatever changes something in the running transaction. */
    void changing() {
        if (transactions.getTransactionKey() != null) {
            transactions.putResource(Kept.class, true);
        }
    }

    /** True where the running transaction has changed something, which others do not see yet. */
    boolean changedHere() {
        return transactions.getTransactionKey() != null && transactions.getResource(Kept.class) != null;
    }

    /** What tells a school's states apart. A day more than today: a record may bear the time of a transaction begun before midnight. */
    private Map<Long, List<Object>> marks(List<Long> schoolIds) {
        LocalDate since = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).minusDays(1);
        String places = IntStream.range(0, schoolIds.size()).mapToObj(place -> "?" + (place + 2)).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("select s.id, s.version, m.version, (select count(*) from audit_record a"
            + " where a.school_id = s.id and a.happened_at >= ?1 and a.restricted = false)"
            + " from school s join municipality m on m.id = s.municipality_id where s.id in (" + places + ")");
        query.setParameter(1, Timestamp.valueOf(since.atStartOfDay()));
        IntStream.range(0, schoolIds.size()).forEach(place -> query.setParameter(place + 2, schoolIds.get(place)));
        Map<Long, List<Object>> marks = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] mark = (Object[]) row;
            marks.put(((Number) mark[0]).longValue(), List.of(since, mark[1], mark[2], mark[3]));
        }
        return marks;
    }
}
