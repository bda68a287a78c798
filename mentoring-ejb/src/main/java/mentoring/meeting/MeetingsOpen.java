package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import mentoring.meeting.model.MeetingState;
import mentoring.organization.YearCheck;
import mentoring.organization.model.YearMatter;
import mentoring.shared.model.SchoolYearRef;

/** Meetings that were planned and neither held nor cancelled. */
@ApplicationScoped
class MeetingsOpen implements YearCheck {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<YearMatter, Long> open(SchoolYearRef year) {
        return Map.of(YearMatter.MEETINGS_PLANNED, em.createQuery("select count(m) from Meeting m where m.schoolId = :school"
            + " and m.schoolYear = :year and m.state = :planned", Long.class).setParameter("school", year.schoolId())
            .setParameter("year", year.year()).setParameter("planned", MeetingState.PLANNED).getSingleResult());
    }
}
