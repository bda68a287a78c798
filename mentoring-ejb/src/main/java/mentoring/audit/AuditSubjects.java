package mentoring.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.account.model.Account;
import mentoring.people.model.Person;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.shared.model.AuditRecord;
import mentoring.shared.model.SchoolYear;

/** Names the objects that records are about: a person, an account, a pair's number, an order's number, each with the address of its page. */
@ApplicationScoped
class AuditSubjects {

    /** An object of a record. */
    record Key(String kind, long id) {

        static Key of(AuditRecord record) {
            return new Key(record.subjectKind(), record.subjectId());
        }
    }

    /** What it is called, and the address of its page; each may be null. */
    record Named(String label, String link) {

        static final Named NOTHING = new Named(null, null);
    }

    /** Kinds of objects: how the label is found from ids, and the page. */
    private record Kind(String query, String page, boolean personal) {
    }

    private static final int FIRST_YEAR = 2000;
    /** The number of the pair, whose page answers in every state of the object. */
    private static final String NUMBER = "select o.id, p.pairNo, p.id from %s o, MentoringPair p where p.id = o.pairId and o.id in :ids";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
        Map.entry("Account", new Kind("select a.id, a from Account a where a.id in :ids", "/account/account?id=", false)),
        Map.entry("Person", new Kind("select p.id, p from Person p where p.id in :ids", "/people/person?id=", true)),
        Map.entry("Participation", new Kind("select q.id, q.person from Participation q where q.id in :ids", "/people/participation?id=",
            true)),
        Map.entry("Consent", new Kind("select c.id, p from Consent c, Person p where p.id = c.personId and c.id in :ids", null, true)),
        Map.entry("Pair", new Kind("select p.id, p.pairNo from MentoringPair p where p.id in :ids", "/pairing/pair?id=", false)),
        Map.entry("Plan", new Kind(NUMBER.formatted("IndividualPlan"), "/plan/plan?pair=", false)),
        Map.entry("Edition", new Kind("select e.id, p.pairNo, p.id from PlanEdition e, MentoringPair p where p.id = e.plan.pairId"
            + " and e.id in :ids", "/plan/plan?pair=", false)),
        Map.entry("Meeting", new Kind("select m.id, p.pairNo from Meeting m, MentoringPair p where p.id = m.pairId and m.id in :ids",
            "/meeting/meeting?id=", false)),
        Map.entry("Entry", new Kind(NUMBER.formatted("JournalEntry"), "/journal/journal?pair=", false)),
        Map.entry("Order", new Kind("select o.id, o.number from SchoolOrder o where o.id in :ids", "/organization/order?id=", false)),
        Map.entry("Class", new Kind("select c.id, c.name from SchoolClass c where c.id in :ids", null, false)),
        Map.entry("RoadmapItem", new Kind("select i.id, i from RoadmapItem i where i.id in :ids", "/roadmap/row?id=", false)),
        Map.entry("Roadmap", new Kind("select r.id, r.schoolYear from Roadmap r where r.id in :ids", "/roadmap/roadmap?id=", false)),
        Map.entry("Import", new Kind("select j.id, j.title from ImportJob j where j.id in :ids", null, true)),
        Map.entry("Printing", new Kind("select j.id, j.title from PrintingJob j where j.id in :ids", "/exchange/printed?id=", true)));

    @PersistenceContext
    private EntityManager em;

    /**
     * The objects of these records that are still there.
     *
     * @param personal false where the reader may not know names of people
     */
    Map<Key, Named> named(List<AuditRecord> records, boolean personal) {
        Map<String, Set<Long>> ids = records.stream().collect(Collectors.groupingBy(AuditRecord::subjectKind,
            Collectors.mapping(AuditRecord::subjectId, Collectors.toSet())));
        Map<Key, Named> named = new HashMap<>();
        ids.forEach((name, some) -> {
            Kind kind = KINDS.get(name);
            if (kind != null && (personal || !kind.personal())) {
                AuditLines.parts(some).forEach(part -> em.createQuery(kind.query(), Object[].class).setParameter("ids", part)
                    .getResultList().forEach(row -> named.put(new Key(name, (Long) row[0]),
                        new Named(label(row[1], personal), kind.page() == null ? null : kind.page() + row[row.length > 2 ? 2 : 0]))));
            }
        });
        return named;
    }

    private static String label(Object value, boolean personal) {
        if (value instanceof Account account) {
            return personal ? account.displayName() + " (" + account.login() + ")" : account.login();
        }
        if (value instanceof Person person) {
            return person.name().full();
        }
        if (value instanceof RoadmapItem item) {
            return "№\u00a0" + item.definition().no();
        }
        if (value instanceof Integer year && year >= FIRST_YEAR) {
            return new SchoolYear(year).label();
        }
        return value instanceof Integer number ? "№\u00a0" + number : value == null ? null : value.toString();
    }
}
