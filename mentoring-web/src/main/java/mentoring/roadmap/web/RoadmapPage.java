package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.roadmap.RoadmapAction;
import mentoring.roadmap.RoadmapService;
import mentoring.roadmap.RoadmapView;
import mentoring.roadmap.SectionView;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.Access;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.Bar;
import mentoring.shared.web.UserView;

/** A school's roadmap of a year. */
@Named
@ViewScoped
public class RoadmapPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RoadmapService roadmaps;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private Long id;
    private Long school;
    private Integer year;
    private boolean urgent;
    private RoadmapView view;

    /** Finds the roadmap of the address: by its id, else of the school and year named or shown. */
    public void open() {
        if (id == null) {
            id = roadmaps.find(place()).map(RoadmapId::value).orElse(null);
        }
        view = id == null ? null : roadmaps.read(new RoadmapId(id));
    }

    SchoolYearRef place() {
        return school == null || year == null ? user.schoolYear() : new SchoolYearRef(school, year);
    }

    public boolean may(String action) {
        return view.allowed().contains(RoadmapAction.valueOf(action));
    }

    public boolean isCanMake() {
        return access.allows(RoadmapAction.MAKE, place());
    }

    /** True for the school's own people, who see names and the records behind numbers. */
    public boolean isNamed() {
        return user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR);
    }

    /** True while rows can be marked as done. */
    public boolean isInForce() {
        return view.state() == RoadmapState.APPROVED;
    }

    /** True for a section that is shown open: the first, one with something urgent, and all when only urgent rows are asked for. */
    public boolean unfolded(SectionView section) {
        return urgent || section.urgent() > 0 || section.no() == 1;
    }

    public List<Bar.Part> bar(SectionView section) {
        return Bar.of(section.total(), section.done(), section.inWork(), section.overdue());
    }

    public RoadmapView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
