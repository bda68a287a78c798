package mentoring.organization.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.shared.model.Root;

/** A form of mentoring, such as «Ученик – ученик»: who may mentor whom, its role models and its catalogue. A row, not an enum (decision 14). */
@Entity
@Table(name = "mentoring_form")
public class MentoringForm extends Root {

    @Column(name = "scope_id")
    private long scopeId;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "mentor_categories")
    private String mentorCategories;

    @Column(name = "mentee_categories")
    private String menteeCategories;

    @Column(name = "place_no")
    private int placeNo;

    @Column(name = "active")
    private boolean active = true;

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL)
    @OrderBy("placeNo")
    private List<RoleModel> roleModels = new ArrayList<>();

    @OneToMany(mappedBy = "form", cascade = CascadeType.ALL)
    @OrderBy("kind, placeNo")
    private List<CatalogueItem> catalogue = new ArrayList<>();

    protected MentoringForm() {
    }

    /**
     * @param scopeId municipality or school that offers the form
     * @param code    stable code, such as PUPIL_PUPIL
     */
    public MentoringForm(long scopeId, String code, String name, Set<PersonCategory> mentors, Set<PersonCategory> mentees, int placeNo) {
        this.scopeId = scopeId;
        this.code = code;
        this.name = name;
        this.mentorCategories = join(mentors);
        this.menteeCategories = join(mentees);
        this.placeNo = placeNo;
    }

    /** Municipality or school that offers it. */
    public long scopeId() {
        return scopeId;
    }

    public String code() {
        return code;
    }

    /** As the source writes it, with quotes: «Ученик – ученик». */
    public String name() {
        return name;
    }

    public int placeNo() {
        return placeNo;
    }

    public boolean active() {
        return active;
    }

    public Set<PersonCategory> mentorCategories() {
        return split(mentorCategories);
    }

    public Set<PersonCategory> menteeCategories() {
        return split(menteeCategories);
    }

    public List<RoleModel> roleModels() {
        return List.copyOf(roleModels);
    }

    public List<CatalogueItem> catalogue(CatalogueKind kind) {
        return catalogue.stream().filter(item -> item.kind() == kind).toList();
    }

    public void addRoleModel(String internalName, String displayName) {
        roleModels.add(new RoleModel(this, roleModels.size() + 1, internalName, displayName));
    }

    public void addCatalogueItem(CatalogueKind kind, String text) {
        catalogue.add(new CatalogueItem(this, kind, catalogue(kind).size() + 1, text));
    }

    private static String join(Set<PersonCategory> categories) {
        return categories.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<PersonCategory> split(String categories) {
        return Arrays.stream(categories.split(",")).map(PersonCategory::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(PersonCategory.class)));
    }
}
