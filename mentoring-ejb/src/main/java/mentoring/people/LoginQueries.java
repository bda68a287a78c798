package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.account.model.AccountState;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationState;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Participants of a year beside their log-ins, in three statements whatever the size of the school. */
@ApplicationScoped
class LoginQueries {

    private static final String OVER = " and t.state not in :over";

    @PersistenceContext
    private EntityManager em;

    /** A log-in as far as it matters here. */
    private record Login(String name, boolean unused, Set<Role> roles) {
    }

    /** Class, post or workplace. */
    private record Stay(Long classId, String place) {
    }

    /** All whom a filter leaves, by name; those whose need is another one too where the filter names none. */
    List<LoginLine> lines(SchoolYearRef year, LoginFilter filter, LocalDate day, LocalDate today) {
        Map<Long, List<Object[]>> parts = new LinkedHashMap<>();
        em.createQuery("select p.id, p.lastName, p.firstName, p.middleName, t.role, t.state from Participation t join t.person p"
            + " where t.schoolId = :school and t.schoolYear = :year" + OVER + " order by p.sortName, p.id, t.role", Object[].class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("over", over()).getResultList()
            .forEach(row -> parts.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(row));
        Map<Long, Stay> stays = stays(year, day);
        Map<Long, Login> logins = logins(year.schoolId(), today);
        List<LoginLine> lines = new ArrayList<>();
        parts.forEach((person, rows) -> {
            Stay stay = stays.getOrDefault(person, new Stay(null, null));
            LoginLine line = line(person, rows, stay.place(), logins.get(person));
            if ((filter.classId() == null || filter.classId().equals(stay.classId()))
                && (filter.role() == null || line.roles().contains(filter.role()))
                && (filter.need() == null || filter.need() == line.need())) {
                lines.add(line);
            }
        });
        return lines;
    }

    private static LoginLine line(long person, List<Object[]> parts, String place, Login login) {
        Object[] first = parts.get(0);
        List<ParticipantRole> roles = parts.stream().map(part -> (ParticipantRole) part[4]).toList();
        List<ParticipantRole> admitted = parts.stream().filter(part -> part[5] == ParticipationState.ADMITTED)
            .map(part -> (ParticipantRole) part[4]).toList();
        return new LoginLine(person, new PersonName((String) first[1], (String) first[2], (String) first[3]), place, roles,
            need(admitted, login), login == null ? null : login.name());
    }

    private static LoginNeed need(List<ParticipantRole> admitted, Login login) {
        if (admitted.isEmpty()) {
            return LoginNeed.NOT_ADMITTED;
        }
        if (login == null || admitted.stream().anyMatch(role -> !login.roles().contains(role.granted()))) {
            return LoginNeed.MISSING;
        }
        return login.unused() ? LoginNeed.UNUSED : LoginNeed.USED;
    }

    private Map<Long, Stay> stays(SchoolYearRef year, LocalDate day) {
        Map<Long, Stay> stays = new HashMap<>();
        em.createQuery("select a.person.id, c.id, coalesce(c.name, a.post, a.workplace) from Affiliation a left join a.schoolClass c"
            + " where a.person.id in (select t.person.id from Participation t where t.schoolId = :school and t.schoolYear = :year" + OVER
            + ") and a.since <= :day and (a.until is null or a.until > :day) order by a.since, a.id", Object[].class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("over", over())
            .setParameter("day", day).getResultList()
            .forEach(row -> stays.putIfAbsent((Long) row[0], new Stay((Long) row[1], (String) row[2])));
        return stays;
    }

    /** By person: the log-in, also one whose roles have ended. Unused is one that a class may be given a new password for. */
    private Map<Long, Login> logins(long schoolId, LocalDate today) {
        Map<Long, Login> logins = new HashMap<>();
        em.createQuery("select g.personId, a.login, a.lastLoginAt, a.state, g.role, g.since, g.until from RoleGrant g join g.account a"
            + " where g.schoolId = :school and g.personId is not null order by g.id", Object[].class)
            .setParameter("school", schoolId).getResultList().forEach(row -> {
                boolean unused = (Instant) row[2] == null && row[3] == AccountState.ACTIVE;
                Login login = logins.computeIfAbsent((Long) row[0], id -> new Login((String) row[1], unused, EnumSet.noneOf(Role.class)));
                LocalDate until = (LocalDate) row[6];
                if (!today.isBefore((LocalDate) row[5]) && (until == null || today.isBefore(until))) {
                    login.roles().add((Role) row[4]);
                }
            });
        logins.replaceAll((person, login) -> login.roles().stream().allMatch(LoginQueries::ofParticipants) ? login
            : new Login(login.name(), false, login.roles()));
        return logins;
    }

    /** Roles that a curator gives; nobody resets a role equal to or above his own (access design, section 3.1). */
    static boolean ofParticipants(Role role) {
        return role == Role.MENTOR || role == Role.MENTEE;
    }

    private static List<ParticipationState> over() {
        return List.of(ParticipationState.LEFT, ParticipationState.DECLINED);
    }
}
