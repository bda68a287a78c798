package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.School;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** The school's years: opened by the director, and the dates of the programme in them. */
@Stateless
@Guarded
public class YearService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** All years of the school, the latest first. */
    @OrganizationRule(OrganizationAction.READ_SCHOOL)
    public List<YearView> list(SchoolRef school) {
        return em.createQuery("select p from MentoringProgramme p where p.schoolId = :school order by p.schoolYear desc",
            MentoringProgramme.class).setParameter("school", school.value()).getResultList().stream().map(YearView::of).toList();
    }

    /** Opens the running school year, or the one before or after it. */
    @OrganizationRule(OrganizationAction.OPEN_YEAR)
    public void open(SchoolRef school, @Valid OpenYear command) {
        access.get(school, School.class);
        SchoolYear year = new SchoolYear(command.year());
        int running = SchoolYear.of(clock.today()).start();
        if (Math.abs(year.start() - running) > 1) {
            throw Refusal.at("year", "organization.yearTooFar", new SchoolYear(running).label());
        }
        if (list(school).stream().anyMatch(known -> known.year() == year.start())) {
            throw Refusal.at("year", "organization.yearOpened", year.label());
        }
        MentoringProgramme programme = new MentoringProgramme(school.value(), year, command.startsOn(), command.endsOn());
        programme.touch(clock.now(), currentUser.accountId());
        em.persist(programme);
    }

    /** Moves the programme's dates. */
    @OrganizationRule(OrganizationAction.MOVE_YEAR)
    public void move(SchoolYearRef year, @Valid MoveYear command) {
        MentoringProgramme programme = em.createQuery(
            "select p from MentoringProgramme p where p.schoolId = :school and p.schoolYear = :year", MentoringProgramme.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultStream().findFirst()
            .orElseThrow(Refusal::notFound);
        programme.requireVersion(command.version());
        programme.run(command.startsOn(), command.endsOn());
        programme.touch(clock.now(), currentUser.accountId());
    }
}
