package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.organization.FiguresService;
import mentoring.organization.FiguresView;
import mentoring.organization.OrganizationAction;
import mentoring.organization.SchoolService;
import mentoring.organization.SchoolView;
import mentoring.organization.YearService;
import mentoring.organization.YearView;
import mentoring.shared.Access;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** A school: how it is printed, its settings, years and figures. */
@Named
@ViewScoped
public class SchoolPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SchoolService schools;

    @EJB
    private YearService yearService;

    @EJB
    private FiguresService figuresService;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private SchoolView view;
    private List<YearView> years;
    private List<FiguresView> figures;

    /** Reads everything that is shown. */
    public void open() {
        place.complete(user);
        view = schools.read(place.schoolRef());
        years = yearService.list(place.schoolRef());
        figures = figuresService.list(place.ref());
    }

    public boolean isDirector() {
        return access.allows(OrganizationAction.DESCRIBE_SCHOOL, place.schoolRef());
    }

    /** True where the caller may note figures of the year shown. */
    public boolean isRecorder() {
        return access.allows(OrganizationAction.RECORD_FIGURES, place.ref())
            && years.stream().anyMatch(each -> each.year() == place.getYear() && !each.closed());
    }

    /** The figures in force; null where none were noted yet. */
    public FiguresView getLatest() {
        return figures.isEmpty() ? null : figures.get(0);
    }

    public Place getPlace() {
        return place;
    }

    public SchoolView getView() {
        return view;
    }

    public List<YearView> getYears() {
        return years;
    }

    public List<FiguresView> getFigures() {
        return figures;
    }
}
