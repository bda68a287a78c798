package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import mentoring.organization.model.SchoolFigures;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.SchoolYearRef;

/** The year's figures, without which no coverage can be computed (rule R10). Rows are added, never changed. */
@Stateless
@Guarded
public class FiguresService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** All rows of the year, the one in force first. */
    @OrganizationRule(OrganizationAction.READ_FIGURES)
    public List<FiguresView> list(SchoolYearRef year) {
        return em.createQuery("select new mentoring.organization.FiguresView(f.asOf, f.pupils, f.pupilsFrom10To19, f.pupilsFrom15To19,"
            + " f.teachingStaff, f.earlyCareer, f.recordedAt) from SchoolFigures f where f.schoolId = :school and f.schoolYear = :year"
            + " order by f.asOf desc, f.id desc", FiguresView.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultList();
    }

    /** Adds figures as of a day; a correction is a row of the same day. */
    @OrganizationRule(OrganizationAction.RECORD_FIGURES)
    public void record(SchoolYearRef year, @Valid RecordFigures command) {
        SchoolFigures figures = new SchoolFigures(year.schoolId(), year.year(), command.asOf(), command.pupils(),
            command.pupilsFrom10To19(), command.pupilsFrom15To19(), command.teachingStaff(), command.earlyCareer(), clock.now(),
            currentUser.accountId());
        figures.check(clock.today());
        em.persist(figures);
    }
}
