package mentoring.organization.model;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.shared.model.JsonResource;

/**
 * The source's five forms of mentoring with their role models, documents and work formats: what an empty installation is seeded with.
 *
 * @param forms in the source's order
 */
public record FormCatalogue(List<FormDefinition> forms) {

    private static final String RESOURCE = "/organization/catalogue.json";

    public FormCatalogue {
        forms = List.copyOf(forms);
    }

    /** What the product brings along. */
    public static FormCatalogue builtIn() {
        JsonObject root = JsonResource.read(RESOURCE);
        JsonObject catalogues = root.getJsonObject("catalogues");
        return new FormCatalogue(root.getJsonArray("forms").getValuesAs(JsonObject.class).stream()
            .map(form -> form(form, catalogues.getJsonObject(form.getString("catalogue")))).toList());
    }

    /** The form of a code. */
    public FormDefinition form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no form " + code));
    }

    private static FormDefinition form(JsonObject form, JsonObject catalogue) {
        return new FormDefinition(form.getString("code"), form.getString("name"), categories(form, "mentors"), categories(form, "mentees"),
            form.getJsonArray("roleModels").getValuesAs(JsonObject.class).stream().map(FormCatalogue::roleModel).toList(),
            JsonResource.texts(catalogue, "documents"), JsonResource.texts(catalogue, "workFormats"));
    }

    private static FormDefinition.RoleModelDefinition roleModel(JsonObject model) {
        return new FormDefinition.RoleModelDefinition(model.getString("internalName"), model.getString("displayName"));
    }

    private static Set<PersonCategory> categories(JsonObject form, String name) {
        return JsonResource.texts(form, name).stream().map(PersonCategory::valueOf).collect(Collectors.toSet());
    }
}
