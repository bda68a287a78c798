package mentoring.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolRef;

/** The audit as its readers see it: a director his school's whole, the administrator the municipality's without data of schools. */
@Stateless
@Guarded
public class AuditService {

    private static final int PART = 25;
    private static final int EXPORTED = 10_000;

    @Inject
    private AuditQueries queries;

    @Inject
    private AuditLines lines;

    /**
     * A part of the school's audit, newest first.
     *
     * @param after the record after which it begins, as the part before named it; null for the newest
     */
    @AuditRule(AuditAction.READ_SCHOOL)
    public AuditPart school(SchoolRef school, AuditFilter filter, Long after) {
        return AuditQueries.part(queries.find(school.value(), filter, after, PART + 1), PART, found -> lines.whole(found));
    }

    /** Who opened restricted things of the school unusually often in the last month, the latest day first. */
    @AuditRule(AuditAction.READ_SCHOOL)
    public List<BusyReader> busyReaders(SchoolRef school) {
        return queries.busyReaders(school.value());
    }

    /** The newest ten thousand records that the filter leaves, to keep as a file; noted in the audit itself. */
    @AuditRule(AuditAction.EXPORT_SCHOOL)
    public List<AuditLine> export(SchoolRef school, AuditFilter filter) {
        return lines.whole(queries.find(school.value(), filter, null, EXPORTED));
    }

    /** A part of the audit of all schools and of the municipality; of schools' data who, when, what kind and which number. */
    @AuditRule(AuditAction.READ_ALL)
    public AuditPart all(AuditFilter filter, Long after) {
        return AuditQueries.part(queries.find(null, filter, after, PART + 1), PART, found -> lines.reduced(found));
    }
}
