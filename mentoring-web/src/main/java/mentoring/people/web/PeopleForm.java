package mentoring.people.web;

import java.io.Serializable;
import mentoring.organization.model.PersonCategory;
import mentoring.people.PeopleFilter;
import mentoring.shared.web.AddressQuery;

/** The filters over the list of people. */
public class PeopleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private PersonCategory category;
    private Long classId;

    /** The filters as the address says them. */
    AddressQuery in(AddressQuery address) {
        return address.with("q", name).with("category", category).with("class", classId);
    }

    PeopleFilter filter() {
        return new PeopleFilter(name, category, classId);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }
}
