package mentoring.dashboard.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.dashboard.SchoolLine;
import mentoring.roadmap.OwnRow;
import mentoring.roadmap.RoadmapListService;
import mentoring.roadmap.SchoolRoadmap;
import mentoring.shared.web.Bar;
import mentoring.shared.web.UserView;

/** What the start page tells of roadmaps beside the school's own bars: the person's own rows, and the schools'. */
@Named
@RequestScoped
public class StartRoadmap {

    private static final int SHOWN = 5;

    @EJB
    private RoadmapListService roadmaps;

    @Inject
    private UserView user;

    private List<OwnRow> rows;
    private Map<Long, SchoolRoadmap> bySchool;

    /** Open rows for which the person answers by name, the nearest terms first. */
    public List<OwnRow> getRows() {
        if (rows == null) {
            rows = roadmaps.own();
        }
        return rows;
    }

    /** The first of them, as many as a start page has room for. */
    public List<OwnRow> getNearest() {
        return getRows().stream().limit(SHOWN).toList();
    }

    /** Those that come after them. */
    public List<OwnRow> getOthers() {
        return getRows().stream().skip(SHOWN).toList();
    }

    /** What a school's roadmap has come to, for the methodologist; null where the school has no programme this year. */
    public SchoolRoadmap of(SchoolLine school) {
        if (bySchool == null) {
            bySchool = roadmaps.schools(user.getYearNumber()).stream()
                .collect(Collectors.toMap(SchoolRoadmap::schoolId, Function.identity()));
        }
        return bySchool.get(school.schoolId());
    }

    /** The parts of a school's bar. */
    public List<Bar.Part> bar(SchoolRoadmap roadmap) {
        return Bar.of(roadmap.total(), roadmap.done(), 0, roadmap.overdue());
    }
}
