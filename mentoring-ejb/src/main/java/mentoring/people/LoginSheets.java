package mentoring.people;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mentoring.shared.Clock;

/**
 * Initial passwords between their making and their one showing: in this program's memory only, for an hour, and only for whoever asked
 * for them (access design, section 6: never stored). A restart forgets them.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LoginSheets {

    private static final Duration KEPT = Duration.ofHours(1);

    private record Key(long job, Long askedBy) {
    }

    private record Sheet(Map<Long, String> passwords, Instant until) {
    }

    @Inject
    private Clock clock;

    private final Map<Key, Sheet> sheets = new ConcurrentHashMap<>();

    /** Keeps one password of a job, by the account that it opens. */
    public void keep(long job, Long askedBy, long account, String password) {
        sheets.compute(new Key(job, askedBy), (key, known) -> {
            Map<Long, String> passwords = known == null ? new HashMap<>() : new HashMap<>(known.passwords());
            passwords.put(account, password);
            return new Sheet(passwords, clock.now().plus(KEPT));
        });
    }

    /** True while there is something to show to that account. */
    public boolean has(long job, Long askedBy) {
        Sheet sheet = sheets.get(new Key(job, askedBy));
        return sheet != null && clock.now().isBefore(sheet.until());
    }

    /** The passwords of a job by account, for the one showing; nothing is left. Empty where there are none any more. */
    public Map<Long, String> take(long job, Long askedBy) {
        Sheet sheet = sheets.remove(new Key(job, askedBy));
        return sheet == null || clock.now().isAfter(sheet.until()) ? Map.of() : sheet.passwords();
    }

    /** Forgets what nobody has asked for. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void forget() {
        sheets.values().removeIf(sheet -> clock.now().isAfter(sheet.until()));
    }
}
