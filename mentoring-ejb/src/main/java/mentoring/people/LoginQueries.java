package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.account.model.AccountState;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Participants of a year beside their log-ins: found, counted and cut by the database. */
@ApplicationScoped
class LoginQueries {

    private static final String PARTS = "exists (select t.id from Participation t where t.person = p and t.schoolId = :school"
        + " and t.schoolYear = :year and t.state";
    /** Not over: a role that begins later counts with those that hold. */
    private static final String GRANTS = "exists (select g.id from RoleGrant g where g.personId = p.id and g.schoolId = :school"
        + " and (g.until is null or g.until > :today) and g.role ";
    private static final String ADMITTED = PARTS + " = :admitted)";
    private static final String MISSING = "(" + lacks(":mentor", ":mentorGrant") + " or " + lacks(":mentee", ":menteeGrant") + ")";
    private static final String UNUSED = "(exists (select g.id from RoleGrant g where g.personId = p.id and g.schoolId = :school"
        + " and g.account.lastLoginAt is null and g.account.state = :active) and not " + GRANTS + "not in (:mentorGrant, :menteeGrant)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PeopleQueries people;

    @Inject
    private Clock clock;

    private static String lacks(String part, String role) {
        return PARTS + " = :admitted and t.role = " + part + ") and not " + GRANTS + "= " + role + " and g.since <= :today)";
    }

    /** A page of those whom a filter leaves, by name. */
    List<LoginLine> page(SchoolYearRef year, LoginFilter filter, int first, int size) {
        List<Long> ids = query("select p.id", year, filter, "", " order by p.sortName, p.id", Map.of())
            .setFirstResult(first).setMaxResults(size).getResultList();
        Map<Long, LoginNeed> needs = needs(year, filter, ids);
        Map<Long, String> logins = logins(year.schoolId(), ids);
        return people.lines(ids, year, day(year)).stream().map(person -> new LoginLine(person.id(), person.name(), person.place(),
            person.roles(), needs.get(person.id()), logins.get(person.id()))).toList();
    }

    /** Ids of all whom a filter leaves, by name. */
    List<Long> ids(SchoolYearRef year, LoginFilter filter) {
        return query("select p.id", year, filter, "", " order by p.sortName, p.id", Map.of()).getResultList();
    }

    /** How many of a class and role there are of each need; the filter's own need does not matter. */
    Map<LoginNeed, Long> count(SchoolYearRef year, LoginFilter filter) {
        Map<LoginNeed, Long> counts = new EnumMap<>(LoginNeed.class);
        for (LoginNeed need : LoginNeed.values()) {
            counts.put(need, query("select count(p)", year, new LoginFilter(filter.classId(), filter.role(), need), "", "", Map.of())
                .getSingleResult());
        }
        return counts;
    }

    private Map<Long, LoginNeed> needs(SchoolYearRef year, LoginFilter filter, List<Long> ids) {
        Map<Long, LoginNeed> needs = new HashMap<>();
        for (LoginNeed need : filter.need() == null ? List.of(LoginNeed.values()) : List.of(filter.need())) {
            if (needs.size() < ids.size()) {
                query("select p.id", year, new LoginFilter(null, null, need), " and p.id in :ids", "", Map.of("ids", ids))
                    .getResultList().forEach(id -> needs.put(id, need));
            }
        }
        return needs;
    }

    /** By person: the log-in, also one whose roles have ended. */
    private Map<Long, String> logins(long schoolId, List<Long> ids) {
        Map<Long, String> logins = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select g.personId, g.account.login from RoleGrant g where g.schoolId = :school and g.personId in :ids order by g.id",
                Object[].class).setParameter("school", schoolId).setParameter("ids", ids).getResultList()
                .forEach(row -> logins.putIfAbsent((Long) row[0], (String) row[1]));
        }
        return logins;
    }

    private TypedQuery<Long> query(String select, SchoolYearRef year, LoginFilter filter, String among, String order,
                                   Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("school", year.schoolId());
        values.put("year", year.year());
        values.put("over", List.of(ParticipationState.LEFT, ParticipationState.DECLINED));
        StringBuilder where = new StringBuilder(select).append(" from Person p where p.schoolId = :school").append(among)
            .append(" and ").append(PARTS).append(" not in :over");
        if (filter.role() != null) {
            where.append(" and t.role = :role");
            values.put("role", filter.role());
        }
        where.append(")");
        if (filter.classId() != null) {
            where.append(" and exists (select a.id from Affiliation a where a.person = p and a.schoolClass.id = :class and a.since <= :day"
                + " and (a.until is null or a.until > :day))");
            values.put("class", filter.classId());
            values.put("day", day(year));
        }
        if (filter.need() != null) {
            where.append(" and ").append(condition(filter.need(), values));
        }
        TypedQuery<Long> query = em.createQuery(where.append(order).toString(), Long.class);
        values.forEach(query::setParameter);
        return query;
    }

    private String condition(LoginNeed need, Map<String, Object> values) {
        values.put("admitted", ParticipationState.ADMITTED);
        if (need == LoginNeed.NOT_ADMITTED) {
            return "not " + ADMITTED;
        }
        values.putAll(Map.of("mentor", ParticipantRole.MENTOR, "mentee", ParticipantRole.MENTEE, "mentorGrant",
            ParticipantRole.MENTOR.granted(), "menteeGrant", ParticipantRole.MENTEE.granted(), "today", clock.today()));
        if (need == LoginNeed.MISSING) {
            return MISSING;
        }
        values.put("active", AccountState.ACTIVE);
        return ADMITTED + " and not " + MISSING + " and " + (need == LoginNeed.UNUSED ? UNUSED : "not " + UNUSED);
    }

    /** Roles that a curator gives; nobody resets a role equal to or above his own (access design, section 3.1). */
    static boolean ofParticipants(Role role) {
        return role == Role.MENTOR || role == Role.MENTEE;
    }

    private LocalDate day(SchoolYearRef year) {
        return YearDay.within(year.schoolYear(), clock.today());
    }
}
