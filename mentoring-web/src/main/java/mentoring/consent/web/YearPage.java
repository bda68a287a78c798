package mentoring.consent.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.UserView;

/** A page of one school and year: both stand in its address, or are those shown in the top bar when it opens. */
public abstract class YearPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserView user;

    private Long school;
    private Integer year;

    /** School and year; from the first call on they stay, whatever another window chooses. */
    protected SchoolYearRef place() {
        if (school == null || year == null) {
            SchoolYearRef shown = user.schoolYear();
            school = school == null ? Long.valueOf(shown.schoolId()) : school;
            year = year == null ? Integer.valueOf(shown.year()) : year;
        }
        return new SchoolYearRef(school, year);
    }

    /** «2026/27». */
    public String getYearLabel() {
        return place().schoolYear().label();
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
