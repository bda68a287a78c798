package mentoring.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import mentoring.organization.model.FormCatalogue;
import mentoring.organization.model.FormDefinition;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.Municipality;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Root;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** Makes the municipality, its schools and their years, for installations and tests. Asks no access rule; must be called in a transaction. */
@ApplicationScoped
public class OrganizationSetup {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The municipality, with the source's five forms of mentoring, their role models and catalogues. */
    public long municipality(String name, ZoneId zone) {
        Municipality municipality = persist(new Municipality(name, zone));
        int place = 0;
        for (FormDefinition definition : FormCatalogue.builtIn().forms()) {
            persist(definition.toForm(municipality.id(), ++place));
        }
        return municipality.id();
    }

    /** A form of mentoring of the municipality's own, after those that it has. */
    public void form(long municipalityId, FormDefinition form) {
        int others = em.createQuery("select count(f) from MentoringForm f where f.scopeId = :municipality", Long.class)
            .setParameter("municipality", municipalityId).getSingleResult().intValue();
        persist(form.toForm(municipalityId, others + 1));
    }

    /** A school of the municipality, with the settings of a fresh one. */
    public SchoolRef school(long municipalityId, SchoolKind kind, String shortName, String fullName, String directorName, String place) {
        School school = new School(municipalityId, kind, shortName, fullName, directorName);
        school.describe(fullName, shortName, directorName, school.directorPost(), place, null);
        return new SchoolRef(persist(school).id());
    }

    /** Opens a school year. */
    public SchoolYearRef year(SchoolRef school, SchoolYear year, LocalDate startsOn, LocalDate endsOn) {
        persist(new MentoringProgramme(school.value(), year, startsOn, endsOn));
        return new SchoolYearRef(school.value(), year.start());
    }

    private <T extends Root> T persist(T root) {
        root.touch(clock.now(), currentUser.accountId());
        em.persist(root);
        em.flush();
        return root;
    }
}
