package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import mentoring.organization.model.ProgrammeState;
import mentoring.shared.model.SchoolYearRef;

/** Where a caller can work: the schools of his grants and their years, for the switches in the top bar. */
@ApplicationScoped
public class PlaceQueries {

    /** A school to choose. */
    public record SchoolChoice(long id, String name) implements Serializable {
    }

    /** A school year to choose. */
    public record YearChoice(int year, boolean closed) implements Serializable {
    }

    @PersistenceContext
    private EntityManager em;

    /** As a condition of a statement: the year of something that a school keeps by years is not closed. */
    public static String inOpenYear(String yearly) {
        return yearly + ".schoolYear not in (select y.schoolYear from MentoringProgramme y where y.schoolId = " + yearly + ".schoolId"
            + " and y.state = mentoring.organization.model.ProgrammeState.CLOSED)";
    }

    /** These schools by name. */
    public List<SchoolChoice> schools(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select new mentoring.organization.PlaceQueries.SchoolChoice(s.id, s.shortName)"
            + " from School s where s.id in :ids order by s.shortName, s.id", SchoolChoice.class).setParameter("ids", ids).getResultList();
    }

    /** All schools at work by name; for those who work over the municipality. */
    public List<SchoolChoice> allSchools() {
        return em.createQuery("select new mentoring.organization.PlaceQueries.SchoolChoice(s.id, s.shortName) from School s"
            + " where s.active = true order by s.shortName, s.id", SchoolChoice.class).getResultList();
    }

    /** The years a school has opened, the newest first; of all schools where the id is null. */
    public List<YearChoice> years(Long schoolId) {
        String where = schoolId == null ? "" : " where p.schoolId = :school";
        TypedQuery<Object[]> query = em.createQuery("select p.schoolYear, max(case when p.state = :closed then 0 else 1 end)"
            + " from MentoringProgramme p" + where + " group by p.schoolYear order by p.schoolYear desc", Object[].class)
            .setParameter("closed", ProgrammeState.CLOSED);
        if (schoolId != null) {
            query.setParameter("school", schoolId);
        }
        return query.getResultStream().map(row -> new YearChoice(((Number) row[0]).intValue(), ((Number) row[1]).intValue() == 0)).toList();
    }

    /** True once the school has closed the year: it is read only. */
    public boolean closed(SchoolYearRef year) {
        return in(ProgrammeState.CLOSED, year);
    }

    /** True while the school is closing the year: it still takes what belongs to its end. */
    public boolean closing(SchoolYearRef year) {
        return in(ProgrammeState.CLOSING, year);
    }

    private boolean in(ProgrammeState state, SchoolYearRef year) {
        return em.createQuery("select count(p) from MentoringProgramme p where p.schoolId = :school and p.schoolYear = :year"
            + " and p.state = :state", Long.class).setParameter("school", year.schoolId()).setParameter("year", year.year())
            .setParameter("state", state).getSingleResult() > 0;
    }

    /** The municipality's name; null in an empty installation. */
    public String municipality() {
        List<String> names = em.createQuery("select m.name from Municipality m", String.class).getResultList();
        return names.isEmpty() ? null : names.get(0);
    }
}
