package mentoring.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import mentoring.organization.PlaceQueries;
import mentoring.people.PersonLeft;
import mentoring.people.model.Participation;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.SchoolYear;

/**
 * Who leaves the school leaves the programme of that year and of later ones, but for closed ones, which stay as they are; his pairs
 * learn of it in the same transaction.
 */
@ApplicationScoped
class PartsOfLeavers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<ParticipationLeft> left;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void left(@Observes PersonLeft event) {
        em.createQuery("select t from Participation t where t.person.id = :person and t.schoolYear >= :year"
                + " and " + PlaceQueries.inOpenYear("t") + " order by t.id", Participation.class)
            .setParameter("person", event.personId()).setParameter("year", SchoolYear.of(event.on()).start()).getResultList().stream()
            .filter(Participation::running).forEach(part -> end(part, event));
    }

    private void end(Participation part, PersonLeft event) {
        LocalDate day = event.on().isBefore(part.enteredOn()) ? part.enteredOn() : event.on();
        part.leave(day, event.reason());
        part.touch(clock.now(), currentUser.accountId());
        left.fire(new ParticipationLeft(part.id(), event.personId(), event.schoolId(), day));
    }
}
