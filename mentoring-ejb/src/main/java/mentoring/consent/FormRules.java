package mentoring.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.organization.FormQueries;
import mentoring.organization.FormView;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.shared.model.Refusal;

/** Which forms of mentoring somebody may choose, and in which capacity. */
@Dependent
class FormRules {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormQueries forms;

    /** The capacity in which the person fits all the forms; refuses where there is none. */
    PersonCategory category(Person person, ParticipantRole role, List<FormChoice> choices, LocalDate day) {
        List<FormView> chosen = views(person.schoolId(), choices);
        return person.affiliations().stream().filter(affiliation -> affiliation.openOn(day)).map(Affiliation::category)
            .filter(category -> chosen.stream().allMatch(form -> side(form, role).contains(category))).findFirst()
            .orElseThrow(() -> Refusal.at("forms", "participation.formCategory"));
    }

    /** Refuses forms that this capacity does not fit. */
    void requireCategory(PersonCategory category, ParticipantRole role, long schoolId, List<FormChoice> choices) {
        if (!views(schoolId, choices).stream().allMatch(form -> side(form, role).contains(category))) {
            throw Refusal.at("forms", "participation.formCategory");
        }
    }

    /** The choice as the entity takes it; a form or role model of somebody else is not found. */
    Map<Long, Long> chosen(long schoolId, List<FormChoice> choices) {
        List<FormView> offered = views(schoolId, choices);
        Map<Long, Long> models = new HashMap<>();
        for (FormChoice choice : choices) {
            FormView form = offered.stream().filter(one -> one.id() == choice.formId()).findFirst().orElseThrow(Refusal::notFound);
            if (choice.roleModelId() != null && form.roleModel(choice.roleModelId()).isEmpty()) {
                throw Refusal.notFound();
            }
            models.put(form.id(), choice.roleModelId());
        }
        return models;
    }

    /** Role model id, or null, by form id. */
    Map<Long, Long> models(Participation participation) {
        Map<Long, Long> models = new HashMap<>();
        participation.forms().forEach(form -> models.put(form.formId(), form.roleModelId()));
        return models;
    }

    /** True when the person is in that register of the year already. */
    boolean entered(long personId, int year, ParticipantRole role) {
        return em.createQuery("select count(q) from Participation q where q.person.id = :person and q.schoolYear = :schoolYear"
            + " and q.role = :role", Long.class).setParameter("person", personId).setParameter("schoolYear", year)
            .setParameter("role", role).getSingleResult() > 0;
    }

    private List<FormView> views(long schoolId, List<FormChoice> choices) {
        return choices.stream().map(choice -> forms.form(schoolId, choice.formId()).orElseThrow(Refusal::notFound)).toList();
    }

    private static Set<PersonCategory> side(FormView form, ParticipantRole role) {
        return role == ParticipantRole.MENTOR ? form.mentors() : form.mentees();
    }
}
