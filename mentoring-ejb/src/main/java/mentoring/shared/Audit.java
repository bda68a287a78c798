package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.shared.model.AuditRecord;

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

    /** A change. */
    void changed(Action action, Subject subject) {
        em.persist(record(nameOf(action), subject, false));
    }

    /** The reading of something restricted. */
    public void read(Action action, Subject subject) {
        em.persist(record(nameOf(action), subject, true));
    }

    private AuditRecord record(String action, Subject subject, boolean restricted) {
        return new AuditRecord(clock.now(), currentUser.accountId(), currentUser.name(), subject.schoolId(), subject.kind(), subject.id(),
            subject.personId(), action, restricted);
    }

    private static String nameOf(Action action) {
        String feature = action.getClass().getPackageName().substring("mentoring.".length());
        return feature + "." + action.name().toLowerCase(java.util.Locale.ROOT);
    }
}
