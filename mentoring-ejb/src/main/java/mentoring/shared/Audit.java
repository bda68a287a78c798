package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.shared.model.AuditDetail;
import mentoring.shared.model.AuditRecord;
import mentoring.shared.model.ChangeLog;
import mentoring.shared.model.FieldChange;

/** Who did what and when; written in the transaction of the deed. Old and new values lie apart (decision 13). */
@ApplicationScoped
public class Audit {

    /**
     * What a record is about.
     *
     * @param kind     short name of the kind of object
     * @param id       its id
     * @param schoolId the school whose data it is; null for the municipality's
     * @param personId the one person whose data it is; null for none or several
     */
    public record Subject(String kind, long id, Long schoolId, Long personId) {
    }

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A change: the record names the fields that were changed since the last record, their values are kept apart from it. */
    void changed(Action action, Subject subject) {
        em.flush();
        keep(record(action, subject, false), ChangeLog.take());
    }

    /** A change that no guarded call made: the server's own doing at its start. */
    public void outside(Action action, Subject subject) {
        changed(action, subject);
    }

    /** The reading of something restricted. */
    public void read(Action action, Subject subject) {
        em.persist(record(action, subject, true));
    }

    /** A deed that is allowed as a named exception, with the reason given for it. */
    public void exception(Action action, Subject subject, String reason) {
        AuditRecord record = record(action, subject, false);
        record.because(reason);
        em.persist(record);
    }

    /** The old and new values that a detail keeps. */
    public static List<FieldChange> changes(AuditDetail detail) {
        return AuditValues.read(detail.personId(), detail.changes());
    }

    private void keep(AuditRecord record, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            record.changes(changes.stream().map(FieldChange::field).distinct().collect(Collectors.joining(",")));
        }
        em.persist(record);
        changes.stream().filter(FieldChange::valued).filter(change -> change.before() != null || change.after() != null)
            .collect(Collectors.groupingBy(change -> Optional.ofNullable(change.personId()), LinkedHashMap::new, Collectors.toList()))
            .forEach((person, values) -> em.persist(new AuditDetail(record, person.orElse(null), AuditValues.write(values))));
    }

    private AuditRecord record(Action action, Subject subject, boolean restricted) {
        return record(nameOf(action), subject, restricted);
    }

    private AuditRecord record(String action, Subject subject, boolean restricted) {
        AuditRecord record = new AuditRecord(clock.now(), currentUser.accountId(), currentUser.name(), subject.schoolId(), subject.kind(),
            subject.id(), subject.personId(), action, restricted);
        if (currentUser.inJob()) {
            record.byJob();
        }
        return record;
    }

    static String nameOf(Action action) {
        String feature = action.getClass().getPackageName().substring("mentoring.".length());
        return feature + "." + action.audited().toLowerCase(Locale.ROOT);
    }
}
