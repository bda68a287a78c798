package mentoring.people.web;

import java.time.LocalDate;
import mentoring.organization.model.PersonCategory;
import mentoring.people.AddPerson;
import mentoring.people.ChangePerson;
import mentoring.people.MovePerson;
import mentoring.people.PersonView;

/** What the form of a person holds while it is being filled in. */
public class PersonForm extends NamedForm {

    private static final long serialVersionUID = 1L;

    private PersonCategory category;
    private String className;
    private String workplace;
    private String post;
    private LocalDate teachingSince;
    private String representativeName;
    private String representativeRelation;
    private boolean confirmedNamesake;
    private LocalDate since;

    /** Takes over what is known of a person; the birth date apart, since it is hidden elsewhere. */
    void fill(PersonView view, LocalDate born) {
        setLastName(view.name().last());
        setFirstName(view.name().first());
        setMiddleName(view.name().middle());
        setBirthDate(born);
        category = view.category();
        className = view.className();
        workplace = view.workplace();
        post = view.post();
        teachingSince = view.teachingSince();
    }

    AddPerson toAdd() {
        return new AddPerson(getLastName(), getFirstName(), getMiddleName(), getBirthDate(), category, className, workplace, post, teachingSince,
            representativeName, representativeRelation, confirmedNamesake);
    }

    ChangePerson toChange(int version) {
        return new ChangePerson(version, getLastName(), getFirstName(), getMiddleName(), getBirthDate());
    }

    MovePerson toMove(int version) {
        return new MovePerson(version, since, category, className, workplace, post, teachingSince);
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public String getClassName() {
        return className;
    }

    public void setClassName(String className) {
        this.className = className;
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public LocalDate getTeachingSince() {
        return teachingSince;
    }

    public void setTeachingSince(LocalDate teachingSince) {
        this.teachingSince = teachingSince;
    }

    public String getRepresentativeName() {
        return representativeName;
    }

    public void setRepresentativeName(String representativeName) {
        this.representativeName = representativeName;
    }

    public String getRepresentativeRelation() {
        return representativeRelation;
    }

    public void setRepresentativeRelation(String representativeRelation) {
        this.representativeRelation = representativeRelation;
    }

    public boolean isConfirmedNamesake() {
        return confirmedNamesake;
    }

    public void setConfirmedNamesake(boolean confirmedNamesake) {
        this.confirmedNamesake = confirmedNamesake;
    }
}
