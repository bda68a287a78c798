package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.roadmap.RoadmapListService;
import mentoring.roadmap.SchoolRoadmap;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.web.Bar;
import mentoring.shared.web.UserView;

/** The municipality's schools with what their roadmaps have come to. */
@Named
@ViewScoped
public class RoadmapsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RoadmapListService lists;

    @Inject
    private UserView user;

    private Integer year;
    private List<SchoolRoadmap> schools;

    public void open() {
        if (year == null) {
            year = user.getYearNumber();
        }
        schools = lists.schools(year);
    }

    public List<Bar.Part> bar(SchoolRoadmap school) {
        return Bar.of(school.total(), school.done(), 0, school.overdue());
    }

    public String getYearLabel() {
        return new SchoolYear(year).label();
    }

    public List<SchoolRoadmap> getSchools() {
        return schools;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
