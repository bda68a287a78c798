package mentoring.shared.model;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What the running transaction has changed so far; {@link ChangeListener} writes it, the audit takes it. */
public final class ChangeLog {

    private static final String KEY = ChangeLog.class.getName();

    private final Map<List<Object>, FieldChange> changes = new LinkedHashMap<>();

    private ChangeLog() {
    }

    /** Notes a change; of several changes of one field the first old and the last new value count. */
    static void note(Object entityId, FieldChange change) {
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction.getTransactionKey() == null) {
            return;
        }
        ChangeLog log = (ChangeLog) transaction.getResource(KEY);
        if (log == null) {
            log = new ChangeLog();
            transaction.putResource(KEY, log);
        }
        log.changes.merge(List.of(change.entity(), entityId, change.field()), change, (first, last) -> new FieldChange(first.entity(),
            first.field(), last.personId(), last.valued(), first.before(), last.after()));
    }

    /** The changes since the last call, and forgets them; fields that have their old value again are left out. */
    public static List<FieldChange> take() {
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction.getTransactionKey() == null || transaction.getResource(KEY) == null) {
            return List.of();
        }
        Map<List<Object>, FieldChange> noted = ((ChangeLog) transaction.getResource(KEY)).changes;
        List<FieldChange> taken = new ArrayList<>(noted.values());
        noted.clear();
        taken.removeIf(change -> change.valued() && Objects.equals(change.before(), change.after()));
        return taken;
    }

    private static TransactionSynchronizationRegistry transaction() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
