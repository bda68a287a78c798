package mentoring.organization.model;

import java.util.List;
import java.util.Set;

/**
 * A form of mentoring as the product brings it along; a municipality's own forms are rows made from it.
 *
 * @param code        stable code, such as PUPIL_PUPIL
 * @param name        as the source writes it: «Ученик – ученик»
 * @param mentors     who may be a mentor
 * @param mentees     who may be a mentee
 * @param documents   the school's documents that a plan leans on, in the source's order and in full words
 * @param workFormats examples of work formats, in the source's order and in full words
 */
public record FormDefinition(String code, String name, Set<PersonCategory> mentors, Set<PersonCategory> mentees,
                             List<RoleModelDefinition> roleModels, List<String> documents, List<String> workFormats) {

    public FormDefinition {
        mentors = Set.copyOf(mentors);
        mentees = Set.copyOf(mentees);
        roleModels = List.copyOf(roleModels);
        documents = List.copyOf(documents);
        workFormats = List.copyOf(workFormats);
    }

    /**
     * A role model of the form.
     *
     * @param internalName what the methodology calls it
     * @param displayName  the neutral name, the only one that children, parents and prints see
     */
    public record RoleModelDefinition(String internalName, String displayName) {
    }

    /** One of the two lists. */
    public List<String> items(CatalogueKind kind) {
        return kind == CatalogueKind.DOCUMENT ? documents : workFormats;
    }

    /** The rows of this form for a municipality or school that offers it. */
    public MentoringForm toForm(long scopeId, int placeNo) {
        MentoringForm form = new MentoringForm(scopeId, code, name, mentors, mentees, placeNo);
        roleModels.forEach(model -> form.addRoleModel(model.internalName(), model.displayName()));
        for (CatalogueKind kind : CatalogueKind.values()) {
            items(kind).forEach(text -> form.addCatalogueItem(kind, text));
        }
        return form;
    }
}
