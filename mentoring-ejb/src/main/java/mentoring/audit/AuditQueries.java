package mentoring.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import mentoring.shared.Clock;
import mentoring.shared.model.AuditRecord;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;

/** Finds records of the audit from a known one on: no page costs more than the first. */
@ApplicationScoped
class AuditQueries {

    /** More openings than this on a day are out of habit (access design, section 6). */
    private static final int HABIT = 30;
    /** A refused consent is the curator's alone to see (access design, section 4): its record would tell of it by being there. */
    private static final String WITHOUT_REFUSALS = "(r.subjectKind <> 'Consent' or r.subjectId not in"
        + " (select c.id from Consent c where c.refusedOn is not null))";
    private static final Duration MONTH = Duration.ofDays(31);
    /** The first letter of a name or of its second half. */
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Records, newest first; of all schools and of the municipality where the school is null. */
    List<AuditRecord> find(Long schoolId, AuditFilter filter, Long after, int count) {
        List<String> where = new ArrayList<>(List.of(WITHOUT_REFUSALS));
        Map<String, Object> values = new HashMap<>();
        if (schoolId != null) {
            where.add("r.schoolId = :school");
            values.put("school", schoolId);
        }
        if (filter.from() != null) {
            where.add("r.happenedAt >= :from");
            values.put("from", clock.instant(filter.from().atStartOfDay()));
        }
        if (filter.to() != null) {
            where.add("r.happenedAt < :to");
            values.put("to", clock.instant(filter.to().plusDays(1).atStartOfDay()));
        }
        if (filter.feature() != null) {
            where.add("r.action like :feature");
            values.put("feature", filter.feature() + ".%");
        }
        if (filter.restricted()) {
            where.add("r.restricted = :restricted");
            values.put("restricted", true);
        }
        who(schoolId, filter.who(), where, values);
        after(schoolId, after, where, values);
        TypedQuery<AuditRecord> query = em.createQuery("select r from AuditRecord r"
            + " where " + String.join(" and ", where) + " order by r.happenedAt desc, r.id desc",
            AuditRecord.class).setMaxResults(count);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The administrator searches by actors only: what he may not read he may not find by. */
    private static void who(Long schoolId, String typed, List<String> where, Map<String, Object> values) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        StringBuilder named = new StringBuilder("(r.actorName like :typed escape '!' or r.actorName like :actor escape '!'");
        values.put("typed", "%" + escaped(typed.strip()) + "%");
        values.put("actor", "%" + escaped(capitals(typed.strip())) + "%");
        if (schoolId != null) {
            named.append(" or exists (select p.id from Person p where p.id = r.personId and p.schoolId = :school"
                + " and p.searchName like :person escape '!') or exists (select d.id from AuditDetail d, Person p where d.record = r"
                + " and p.id = d.personId and p.schoolId = :school and p.searchName like :person escape '!')");
            values.put("person", "%" + escaped(PersonName.searchKey(typed)) + "%");
        }
        where.add(named.append(')').toString());
    }

    /** As names are written: a database whose locale knows Latin letters only cannot compare others without regard to case. */
    private static String capitals(String typed) {
        return WORD.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void after(Long schoolId, Long after, List<String> where, Map<String, Object> values) {
        if (after == null) {
            return;
        }
        AuditRecord last = em.find(AuditRecord.class, after);
        if (last == null || schoolId != null && !Objects.equals(schoolId, last.schoolId())) {
            throw Refusal.notFound();
        }
        where.add("(r.happenedAt < :lastAt or r.happenedAt = :lastAt and r.id < :lastId)");
        values.put("lastAt", last.happenedAt());
        values.put("lastId", last.id());
    }

    /** The lines of a part, of records of which one more than the part holds was asked for. */
    static AuditPart part(List<AuditRecord> found, int size, Function<List<AuditRecord>, List<AuditLine>> lines) {
        List<AuditRecord> shown = found.size() > size ? found.subList(0, size) : found;
        return new AuditPart(lines.apply(shown), found.size() > size ? shown.get(size - 1).id() : null);
    }

    /** What a job read does not count: whoever asked for it takes the whole away once, and that is an opening. */
    List<BusyReader> busyReaders(long schoolId) {
        Instant since = clock.now().minus(MONTH);
        List<Long> accounts = em.createQuery("select r.accountId from AuditRecord r where r.schoolId = :school and r.happenedAt >= :since"
                + " and r.restricted = :restricted and r.inJob = false and r.accountId is not null"
                + " group by r.accountId having count(r) > :habit", Long.class)
            .setParameter("school", schoolId).setParameter("since", since).setParameter("habit", (long) HABIT)
            .setParameter("restricted", true).getResultList();
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<List<Object>, Integer> openings = new HashMap<>();
        em.createQuery("select r.accountId, r.actorName, r.happenedAt from AuditRecord r where r.schoolId = :school"
                + " and r.happenedAt >= :since and r.restricted = :restricted and r.inJob = false and r.accountId in :accounts", Object[].class)
            .setParameter("restricted", true)
            .setParameter("school", schoolId).setParameter("since", since).setParameter("accounts", accounts).getResultList()
            .forEach(row -> openings.merge(List.of(row[0], row[1], clock.local((Instant) row[2]).toLocalDate()), 1, Integer::sum));
        List<BusyReader> busy = new ArrayList<>();
        openings.forEach((key, count) -> {
            if (count > HABIT) {
                busy.add(new BusyReader((String) key.get(1), (LocalDate) key.get(2), count));
            }
        });
        busy.sort(Comparator.comparing(BusyReader::day).reversed().thenComparing(BusyReader::name));
        return busy;
    }
}
