package mentoring.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import mentoring.account.model.Account;
import mentoring.account.model.RoleGrant;
import mentoring.organization.YearClosed;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;

/** Ends what a person may do in a school, for features that know why. Asks no access rule. */
@ApplicationScoped
public class AccountEnds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Ends all grants of a school's person in the same minute. Refused for the caller himself, and for a director: his role is ended
     * by those who give it, so that no school is left without one.
     */
    public void endAll(long personId) {
        List<RoleGrant> running = em.createQuery("select g from RoleGrant g join fetch g.account where g.personId = :person", RoleGrant.class)
            .setParameter("person", personId).getResultList().stream().filter(grant -> !grant.overOn(clock.today())).toList();
        if (running.stream().anyMatch(grant -> grant.account().id().equals(currentUser.accountId()))) {
            throw Refusal.because("account.endOneself");
        }
        if (running.stream().anyMatch(grant -> grant.role() == Role.DIRECTOR && grant.validOn(clock.today()))) {
            throw Refusal.because("account.endDirector");
        }
        for (Account account : running.stream().map(RoleGrant::account).distinct().toList()) {
            account.endGrantsOf(personId, clock.today());
            account.touch(clock.now(), currentUser.accountId());
        }
    }

    /** What mentors and mentees may do ends with the school year: closing it lets no role of theirs run on. */
    void endWith(@Observes YearClosed closed) {
        LocalDate end = closed.year().lastDay().plusDays(1);
        em.createQuery("update RoleGrant g set g.until = :end where g.schoolId = :school and g.role in :roles and g.since < :end"
            + " and (g.until is null or g.until > :end)").setParameter("end", end).setParameter("school", closed.schoolId())
            .setParameter("roles", List.of(Role.MENTOR, Role.MENTEE)).executeUpdate();
    }
}
