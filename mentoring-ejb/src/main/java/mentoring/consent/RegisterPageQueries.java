package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.consent.model.ConsentKind;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** A page of the register of mentors or mentees: filtered, ordered and cut by the database. */
@Dependent
class RegisterPageQueries {

    private static final String EVER_IN_PAIR = "exists (select m from PairMember m where m.participationId = q.id)";
    private static final String IN_PAIR = "exists (select m from PairMember m where m.participationId = q.id"
        + " and (m.leftOn is null or m.leftOn > :day))";
    private static final String PAPERS = valid("data") + " and " + valid("part");
    /** Not admitted, and nobody has said no. */
    private static final String COMING = "q.state in (mentoring.people.model.ParticipationState.CANDIDATE,"
        + " mentoring.people.model.ParticipationState.SIGNED_UP)";
    private static final String ADMITTED = "q.state = mentoring.people.model.ParticipationState.ADMITTED";

    @PersistenceContext
    private EntityManager em;

    /** The day that a register shows, and whether its year is closed: then it shows what was, not what is. */
    record When(LocalDate day, boolean closed) {
    }

    /** How long the register is under a filter. */
    int count(SchoolYearRef year, RegisterFilter filter, When when) {
        return Math.toIntExact(query("select count(q)", "", "", Long.class, year, filter, when).getSingleResult());
    }

    /** A page of it. */
    List<RegisterQueries.Line> page(SchoolYearRef year, RegisterFilter filter, When when, int first, int size) {
        String select = "select q.id, p.id, q.role, q.state, q.capacity, p.sortName";
        String way = filter.descending() ? " desc" : "";
        TypedQuery<Object[]> page = filter.order() == RegisterFilter.Order.PAIRS
            ? query(select + ", count(n)", " left join PairMember n on n.participationId = q.id" + (when.closed() ? "" : " and (n.leftOn is null or n.leftOn > :day)"),
                " group by q.id, p.id, q.role, q.state, q.capacity, p.sortName order by count(n)" + way + ", p.sortName, q.id",
                Object[].class, year, filter, when)
            : query(select, "", " order by p.sortName" + way + ", q.id" + way, Object[].class, year, filter, when);
        return page.setFirstResult(first).setMaxResults(size).getResultList().stream().map(RegisterQueries::line).toList();
    }

    private <T> TypedQuery<T> query(String select, String join, String end, Class<T> type, SchoolYearRef year, RegisterFilter filter,
                                    When when) {
        Map<String, Object> values = new HashMap<>(Map.of("school", year.schoolId(), "schoolYear", year.year(), "role", filter.role()));
        StringBuilder where = new StringBuilder(select).append(" from Participation q join q.person p").append(join)
            .append(" where q.schoolId = :school and q.schoolYear = :schoolYear and q.role = :role");
        if (filter.query() != null && !filter.query().isBlank()) {
            where.append(" and p.searchName like :name escape '!'");
            values.put("name", "%" + PersonName.searchKey(filter.query()).replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.formId() != null) {
            where.append(" and exists (select f from ParticipationForm f where f.participation = q and f.formId = :form)");
            values.put("form", filter.formId());
        }
        if (filter.occupation() != null) {
            where.append(" and (").append(condition(filter.occupation(), when.closed())).append(")");
        }
        String text = where.append(end).toString();
        Map.<String, Object>of("day", when.day(), "data", ConsentKind.PERSONAL_DATA, "part", ConsentKind.PARTICIPATION)
            .forEach((name, value) -> {
                if (text.contains(":" + name)) {
                    values.put(name, value);
                }
            });
        TypedQuery<T> query = em.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** The same as {@link RegisterService#occupation}, for the database. */
    private static String condition(Occupation occupation, boolean closed) {
        if (!Occupation.of(closed).contains(occupation)) {
            return "q.id is null";
        }
        return switch (occupation) {
            case RESERVE -> state(ParticipationState.RESERVE);
            case DECLINED -> state(ParticipationState.DECLINED);
            case LEFT -> state(ParticipationState.LEFT);
            case WORKS -> ADMITTED + " and " + IN_PAIR;
            case FREE -> ADMITTED + " and not " + IN_PAIR + " and " + PAPERS;
            case READY -> COMING + " and " + PAPERS;
            case TOOK_PART -> ADMITTED + " and " + EVER_IN_PAIR;
            case UNPAIRED -> ADMITTED + " and not " + EVER_IN_PAIR;
            case WAITS_CONSENT -> closed ? COMING + " and not (" + PAPERS + ")" : "(" + COMING + " or " + ADMITTED + " and not " + IN_PAIR + ") and not (" + PAPERS + ")";
        };
    }

    private static String state(ParticipationState state) {
        return "q.state = mentoring.people.model.ParticipationState." + state.name();
    }

    private static String valid(String kind) {
        return "exists (select c from Consent c where c.personId = p.id and c.kind = :" + kind + " and c.signedOn is not null"
            + " and c.voidedAt is null and c.validFrom <= :day and c.validTo >= :day and (c.withdrawnOn is null or c.withdrawnOn > :day))";
    }
}
