package mentoring.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairMember;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.SchoolYearRef;

/** What a curator may choose from when making a pair. */
@ApplicationScoped
class PairChoices {

    private static final int MOST = 10;
    private static final int LEAST_LETTERS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PairPeople people;

    @Inject
    private PairQueries queries;

    List<FormChoice> forms(long schoolId) {
        School school = em.find(School.class, schoolId);
        return em.createQuery("select f from MentoringForm f where f.scopeId in :scopes and f.active = true order by f.placeNo, f.id",
            MentoringForm.class).setParameter("scopes", List.of(school.id(), school.municipalityId())).getResultStream()
            .map(form -> new FormChoice(form.id(), form.name(), form.roleModels().stream()
                .map(model -> new FormChoice.Model(model.id(), model.displayName())).toList())).toList();
    }

    List<PairChoice> people(SchoolYearRef year, Long formId, ParticipantRole role, String text) {
        if (text == null || text.strip().length() < LEAST_LETTERS) {
            return List.of();
        }
        Set<PersonCategory> categories = categories(formId, role);
        List<Participation> found = em.createQuery("select q from Participation q join fetch q.person p where q.schoolId = :school"
                + " and q.schoolYear = :year and q.role = :role and q.state = :admitted and q.category in :categories"
                + " and p.searchName like :text escape '!' order by p.sortName, q.id", Participation.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).setParameter("role", role)
            .setParameter("admitted", ParticipationState.ADMITTED).setParameter("categories", categories)
            .setParameter("text", PersonName.searchKey(text).replaceAll("([!%_])", "!$1") + "%").setMaxResults(MOST).getResultList();
        return choices(year, found);
    }

    /** The categories that a form allows in a role; all of them while no form is chosen. */
    private Set<PersonCategory> categories(Long formId, ParticipantRole role) {
        MentoringForm form = formId == null ? null : em.find(MentoringForm.class, formId);
        if (form == null) {
            return EnumSet.allOf(PersonCategory.class);
        }
        return role == ParticipantRole.MENTOR ? form.mentorCategories() : form.menteeCategories();
    }

    private List<PairChoice> choices(SchoolYearRef year, List<Participation> found) {
        Map<Long, String> details = people.details(found, clock.today());
        Map<Long, Integer> taken = queries.menteesOf(found.stream().map(Participation::id).toList());
        Set<Long> paired = queries.pairedMentees(year.schoolId(), year.year());
        return found.stream().map(one -> new PairChoice(one.id(), one.person().name().full(), details.get(one.id()),
            one.role() == ParticipantRole.MENTOR ? Math.max(0, one.capacity() - taken.getOrDefault(one.id(), 0)) : null,
            paired.contains(one.id()))).toList();
    }

    /** True where an employee of the school helps another (article 351.8). */
    boolean ofEmployees(MentoringPair pair) {
        List<Long> members = pair.members().stream().map(PairMember::participationId).toList();
        return em.createQuery("select q from Participation q where q.id in :ids", Participation.class).setParameter("ids", members)
            .getResultStream().allMatch(participation -> participation.category() == PersonCategory.TEACHER);
    }
}
