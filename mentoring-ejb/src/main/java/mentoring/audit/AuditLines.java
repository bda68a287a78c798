package mentoring.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.people.model.Person;
import mentoring.shared.Audit;
import mentoring.shared.model.AuditDetail;
import mentoring.shared.model.AuditRecord;
import mentoring.shared.model.FieldChange;

/** Turns records into lines for a reader, many at once. */
@ApplicationScoped
class AuditLines {

    private static final int AT_ONCE = 500;
    private static final String ACCOUNTS = "account.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditSubjects subjects;

    /** With everything, for the director. */
    List<AuditLine> whole(List<AuditRecord> records) {
        Map<Long, List<FieldChange>> changes = changes(records.stream().map(AuditRecord::id).toList());
        Map<Long, String> persons = persons(records, changes);
        Map<AuditSubjects.Key, AuditSubjects.Named> named = subjects.named(records, true);
        return records.stream().map(record -> {
            List<FieldChange> own = changes.getOrDefault(record.id(), List.of());
            AuditSubjects.Named subject = named.getOrDefault(AuditSubjects.Key.of(record), AuditSubjects.Named.NOTHING);
            return new AuditLine(record.id(), record.happenedAt(), record.actorName(), record.action(), record.restricted(), null,
                record.subjectKind(), subject.label(), subject.link(), names(record, own, persons), fields(record), own, record.reason());
        }).toList();
    }

    /** For the administrator: names, fields and values of accounts and operation only, of schools' data the number. */
    List<AuditLine> reduced(List<AuditRecord> records) {
        List<Long> open = records.stream().filter(AuditLines::ofAccounts).map(AuditRecord::id).toList();
        Map<Long, List<FieldChange>> changes = changes(open);
        Map<Long, String> schools = schools(records);
        Map<AuditSubjects.Key, AuditSubjects.Named> named = subjects.named(records, false);
        return records.stream().map(record -> {
            AuditSubjects.Named subject = named.getOrDefault(AuditSubjects.Key.of(record), AuditSubjects.Named.NOTHING);
            boolean accounts = ofAccounts(record);
            return new AuditLine(record.id(), record.happenedAt(), record.actorName(), record.action(), record.restricted(),
                record.schoolId() == null ? null : schools.get(record.schoolId()), record.subjectKind(), subject.label(), null, List.of(),
                accounts ? fields(record) : List.of(), accounts ? withoutNames(changes.getOrDefault(record.id(), List.of())) : List.of(),
                accounts ? record.reason() : null);
        }).toList();
    }

    private static boolean ofAccounts(AuditRecord record) {
        return record.schoolId() == null || record.action().startsWith(ACCOUNTS);
    }

    /** An account's record may have changed data of a person beside it, which is the school's. */
    private static List<FieldChange> withoutNames(List<FieldChange> changes) {
        return changes.stream().filter(change -> Set.of("Account", "RoleGrant").contains(change.entity()) || change.personId() == null)
            .toList();
    }

    private static List<String> fields(AuditRecord record) {
        return record.fields() == null ? List.of() : List.of(record.fields().split(","));
    }

    private static List<String> names(AuditRecord record, List<FieldChange> changes, Map<Long, String> persons) {
        return ids(record, changes).stream().map(persons::get).filter(Objects::nonNull).toList();
    }

    private static Set<Long> ids(AuditRecord record, List<FieldChange> changes) {
        return Stream.concat(Stream.of(Objects.requireNonNullElse(record.personId(), 0L)),
            changes.stream().map(FieldChange::personId).filter(Objects::nonNull)).filter(id -> id != 0)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<Long, List<FieldChange>> changes(List<Long> ids) {
        Map<Long, List<FieldChange>> changes = new HashMap<>();
        for (List<Long> some : parts(ids)) {
            em.createQuery("select d from AuditDetail d where d.record.id in :ids order by d.id", AuditDetail.class).setParameter("ids", some)
                .getResultList().forEach(detail -> changes.computeIfAbsent(detail.auditId(), any -> new ArrayList<>())
                    .addAll(Audit.changes(detail)));
        }
        return changes;
    }

    private Map<Long, String> persons(List<AuditRecord> records, Map<Long, List<FieldChange>> changes) {
        Set<Long> ids = records.stream().flatMap(record -> ids(record, changes.getOrDefault(record.id(), List.of())).stream())
            .collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        for (List<Long> some : parts(ids)) {
            em.createQuery("select p from Person p where p.id in :ids", Person.class).setParameter("ids", some).getResultList()
                .forEach(person -> names.put(person.id(), person.name().full()));
        }
        return names;
    }

    private Map<Long, String> schools(List<AuditRecord> records) {
        Set<Long> ids = records.stream().map(AuditRecord::schoolId).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : em.createQuery("select s.id, s.shortName from School s where s.id in :ids", Object[].class)
            .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Long lists of ids in parts that a statement takes. */
    static List<List<Long>> parts(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            parts.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return parts;
    }
}
