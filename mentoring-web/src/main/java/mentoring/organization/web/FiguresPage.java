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
import mentoring.organization.RecordFigures;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The form of a year's figures; it starts from the last ones. */
@Named
@ViewScoped
public class FiguresPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private FiguresService figures;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private final FiguresForm form = new FiguresForm();

    /** Fills the form with the last figures and today's date. */
    public void open() {
        place.complete(user);
        if (!access.allows(OrganizationAction.RECORD_FIGURES, place.ref())) {
            throw Refusal.notFound();
        }
        form.setAsOf(clock.today());
        List<FiguresView> known = figures.list(place.ref());
        if (!known.isEmpty()) {
            FiguresView last = known.get(0);
            form.setPupils(last.pupils());
            form.setPupilsFrom10To19(last.pupilsFrom10To19());
            form.setPupilsFrom15To19(last.pupilsFrom15To19());
            form.setTeachingStaff(last.teachingStaff());
            form.setEarlyCareer(last.earlyCareer());
        }
    }

    /** Adds the figures. */
    public String save() {
        figures.record(place.ref(), new RecordFigures(form.getAsOf(), form.getPupils(), form.getPupilsFrom10To19(), form.getPupilsFrom15To19(),
            form.getTeachingStaff(), form.getEarlyCareer()));
        PageMessages.done("organization.figures.saved", form.getAsOf());
        return "/organization/school?faces-redirect=true&" + place.query();
    }

    public Place getPlace() {
        return place;
    }

    public FiguresForm getForm() {
        return form;
    }
}
