package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;

/** Log-ins of mentors and mentees that outlast the school's last year. */
@ApplicationScoped
class LoginsOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        return Map.of(YearMatter.LOGINS, em.createQuery("select count(g) from RoleGrant g where g.schoolId = :school and g.role in :roles"
            + " and (g.until is null or g.until > :day) and not exists (select p from MentoringProgramme p where p.schoolId = :school"
            + " and p.schoolYear > :year)", Long.class).setParameter("year", year.year()).setParameter("school", year.schoolId())
            .setParameter("roles", Set.of(Role.MENTOR, Role.MENTEE)).setParameter("day", year.schoolYear().lastDay().plusDays(1)).getSingleResult());
    }
}
