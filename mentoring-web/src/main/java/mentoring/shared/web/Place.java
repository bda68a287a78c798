package mentoring.shared.web;

import java.io.Serializable;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** School and year of a page's address; what the address leaves open is what the person chose last. A page bean keeps one. */
public class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long school;
    private Integer year;

    /** Fills in what the address leaves open; refuses where the person has no school. */
    public void complete(UserView user) {
        school = school == null ? Long.valueOf(user.schoolRef().value()) : school;
        year = year == null ? Integer.valueOf(user.getYearNumber()) : year;
        user.shows(school, year);
    }

    public SchoolYearRef ref() {
        return new SchoolYearRef(school, year);
    }

    public SchoolRef schoolRef() {
        return new SchoolRef(school);
    }

    /** Names school and year; the page adds what else it shows. */
    public AddressQuery address() {
        return new AddressQuery().with("school", school).with("year", year);
    }

    /** «school=1&amp;year=2026», for addresses. */
    public String query() {
        return address().toString();
    }

    /** «2026/27». */
    public String getYearLabel() {
        return new SchoolYear(year).label();
    }

    public Long getSchool() {
        return school;
    }

    public void setSchool(Long school) {
        this.school = school;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
