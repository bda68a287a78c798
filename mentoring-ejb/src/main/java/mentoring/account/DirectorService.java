package mentoring.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.account.model.RoleGrant;
import mentoring.shared.Clock;
import mentoring.shared.Guarded;
import mentoring.shared.model.Role;

/** Which schools have a director who can log in; for the administrator, who gives them theirs. */
@Stateless
@Guarded
public class DirectorService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Full names of today's directors by the school's id; a school without one is left out. */
    @AccountRule(AccountAction.READ_DIRECTORS)
    public Map<Long, List<String>> bySchool() {
        return em.createQuery("select g from RoleGrant g join fetch g.account where g.role = :role order by g.id", RoleGrant.class)
            .setParameter("role", Role.DIRECTOR).getResultStream()
            .filter(grant -> grant.validOn(clock.today()) && grant.account().active())
            .collect(Collectors.groupingBy(RoleGrant::schoolId,
                Collectors.mapping(grant -> grant.account().displayName(), Collectors.toList())));
    }
}
