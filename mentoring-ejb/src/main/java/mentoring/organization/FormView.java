package mentoring.organization;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.organization.model.CatalogueKind;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.PersonCategory;

/**
 * A form of mentoring with all that is offered for it.
 *
 * @param name       as the source writes it, with quotes
 * @param roleModels under their neutral names; the internal ones stay below
 * @param documents  documents of the source's catalogue, in its order
 * @param workFormats work formats of the source's catalogue, in its order
 */
public record FormView(long id, String code, String name, Set<PersonCategory> mentors, Set<PersonCategory> mentees,
                       List<RoleModelView> roleModels, List<String> documents, List<String> workFormats) implements Serializable {

    /** A role model under its neutral name. */
    public record RoleModelView(long id, String name) implements Serializable {
    }

    static FormView of(MentoringForm form) {
        return new FormView(form.id(), form.code(), form.name(), form.mentorCategories(), form.menteeCategories(),
            form.roleModels().stream().map(model -> new RoleModelView(model.id(), model.displayName())).toList(),
            texts(form, CatalogueKind.DOCUMENT), texts(form, CatalogueKind.WORK_FORMAT));
    }

    /** The role model of an id, if it belongs to this form. */
    public Optional<RoleModelView> roleModel(Long roleModelId) {
        return roleModels.stream().filter(model -> Long.valueOf(model.id()).equals(roleModelId)).findFirst();
    }

    private static List<String> texts(MentoringForm form, CatalogueKind kind) {
        return form.catalogue(kind).stream().map(item -> item.text()).toList();
    }
}
