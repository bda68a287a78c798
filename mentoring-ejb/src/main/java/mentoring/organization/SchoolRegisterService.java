package mentoring.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import mentoring.organization.model.School;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;

/** The municipality's schools and colleges: made, closed and opened again by the administrator, who reads nothing that they keep. */
@Stateless
@Guarded
public class SchoolRegisterService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganizationSetup setup;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A page of the schools that the filter takes, by name. */
    @OrganizationRule(OrganizationAction.LIST_SCHOOLS)
    public List<SchoolEntry> page(SchoolFilter filter, int first, int size) {
        return all().stream().filter(filter::takes).skip(first).limit(size).toList();
    }

    /** How many schools the filter takes. */
    @OrganizationRule(OrganizationAction.LIST_SCHOOLS)
    public long count(SchoolFilter filter) {
        return all().stream().filter(filter::takes).count();
    }

    /** Makes a school or college with the settings of a fresh one; a name that another bears is refused. */
    @OrganizationRule(OrganizationAction.CREATE_SCHOOL)
    public SchoolRef create(@Valid CreateSchool command) {
        String wanted = PersonName.searchKey(command.shortName());
        if (all().stream().anyMatch(school -> PersonName.searchKey(school.shortName()).equals(wanted))) {
            throw Refusal.at("shortName", "organization.nameTaken");
        }
        long municipality = em.createQuery("select m.id from Municipality m", Long.class).getSingleResult();
        return setup.school(municipality, command.kind(), command.shortName(), command.fullName(), command.directorName(), command.place());
    }

    /**
     * Closes a school and keeps its history: from now on all roles in it give nothing, and nothing in it is changed.
     *
     * @param version as it was seen
     */
    @OrganizationRule(OrganizationAction.ARCHIVE_SCHOOL)
    public void archive(SchoolRef school, int version) {
        seen(school, version).archive();
    }

    /** Opens an archived school again, with everything as it was. */
    @OrganizationRule(OrganizationAction.RESTORE_SCHOOL)
    public void restore(SchoolRef school, int version) {
        seen(school, version).restore();
    }

    private School seen(SchoolRef ref, int version) {
        School school = access.get(ref, School.class);
        school.requireVersion(version);
        school.touch(clock.now(), currentUser.accountId());
        return school;
    }

    /** A municipality has some hundreds of schools at most: they are sifted here, in the same way on both databases. */
    private List<SchoolEntry> all() {
        return em.createQuery("select s from School s order by s.shortName, s.id", School.class).getResultStream()
            .map(school -> new SchoolEntry(school.id(), school.kind(), school.shortName(), school.fullName(), school.place(),
                school.state())).toList();
    }
}
