package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.organization.OrganizationAction;
import mentoring.organization.YearService;
import mentoring.organization.YearView;
import mentoring.shared.Access;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The school's years with their dates and states. */
@Named
@ViewScoped
public class YearsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private YearService yearService;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private List<YearView> years;

    /** Reads the years. */
    public void open() {
        place.complete(user);
        years = yearService.list(place.schoolRef());
    }

    public boolean isDirector() {
        return access.allows(OrganizationAction.OPEN_YEAR, place.schoolRef());
    }

    /** True for an open year after another one, from which people and pairs go over. */
    public boolean takesOver(YearView each) {
        return !each.closed() && years.stream().anyMatch(other -> other.year() == each.year() - 1);
    }

    public Place getPlace() {
        return place;
    }

    public List<YearView> getYears() {
        return years;
    }
}
