package mentoring.people.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mentoring.organization.model.PersonCategory;
import mentoring.people.PeopleFilter;

/** The filters over the list of people. */
public class PeopleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private PersonCategory category;
    private Long classId;

    /** The filters as the address says them. */
    String query() {
        StringBuilder query = new StringBuilder();
        if (name != null) {
            query.append("&q=").append(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("'", "%27"));
        }
        if (category != null) {
            query.append("&category=").append(category);
        }
        return classId == null ? query.toString() : query.append("&class=").append(classId).toString();
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
