package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import mentoring.account.model.AccountState;
import mentoring.roadmap.model.ResponsibleKind;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;

/** Who may mark a row as done: its responsible alone; the curator reports for one who has no account. */
@ApplicationScoped
class Responsibles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * What the caller is to a row.
     *
     * @param may      whether he may mark it
     * @param reported in whose name; null where he answers for it himself
     */
    record Standing(boolean may, String reported) {
    }

    Standing standing(RoadmapItem item) {
        Caller caller = currentUser.caller();
        long school = item.roadmap().schoolId();
        for (ResponsibleKind kind : item.definition().responsible()) {
            boolean own = switch (kind) {
                case CURATOR -> caller.has(Role.CURATOR, school);
                case DIRECTOR -> caller.has(Role.DIRECTOR, school);
                case SCHOOL_CHOOSES -> item.responsiblePersonId() != null
                    && caller.isPerson(school, item.responsiblePersonId());
            };
            if (own) {
                return new Standing(true, null);
            }
        }
        boolean reports = item.definition().schoolChoosesResponsible() && item.responsibleName() != null
            && caller.has(Role.CURATOR, school) && !hasAccount(item.responsiblePersonId());
        return new Standing(reports, reports ? item.responsibleName() : null);
    }

    /** The name in which the caller marks the row, null for his own; refuses whoever does not answer for it. */
    String require(RoadmapItem item) {
        Standing standing = standing(item);
        if (!standing.may()) {
            throw item.definition().schoolChoosesResponsible() && item.responsibleName() == null
                ? Refusal.because("roadmap.confirm.nobodyResponsible") : Refusal.because("roadmap.confirm.notYours");
        }
        return standing.reported();
    }

    private boolean hasAccount(Long personId) {
        LocalDate today = clock.today();
        return personId != null && em.createQuery("select count(g) from RoleGrant g where g.personId = :person and g.since <= :today"
                + " and (g.until is null or g.until > :today) and g.account.state = :active", Long.class)
            .setParameter("person", personId).setParameter("today", today).setParameter("active", AccountState.ACTIVE)
            .getSingleResult() > 0;
    }
}
