package mentoring.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import mentoring.meeting.CalendarService;
import mentoring.meeting.MeetingItem;
import mentoring.meeting.MeetingWindow;
import mentoring.meeting.PairOption;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.web.Place;
import mentoring.shared.web.Statuses;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.ScheduleModel;

/** The calendar: a school's for curator and director, the own pairs' for everybody else. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MEETING = "/meeting/meeting.xhtml?id=";

    @EJB
    private CalendarService calendar;

    @Inject
    private Clock clock;

    @Inject
    private MeetingFormPage form;

    @Inject
    private Statuses statuses;

    @Inject
    private UserView user;

    @Inject
    private Words words;

    private final Place place = new Place();
    private boolean wholeSchool;
    private transient ScheduleModel model;

    /** Settles whose meetings are shown. */
    public void open() {
        user.requireOwn(place.getSchool());
        wholeSchool = user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR);
        if (wholeSchool) {
            place.complete(user);
        }
    }

    public ScheduleModel getModel() {
        if (model == null) {
            String meeting = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + MEETING;
            model = new CalendarModel(this::load, clock, words, statuses, meeting);
        }
        return model;
    }

    private List<MeetingItem> load(MeetingWindow window) {
        return wholeSchool ? calendar.school(place.ref(), window) : calendar.own(window);
    }

    /** Opens the dialog for a new meeting. */
    public void add() {
        form.begin(options(), null);
    }

    /** Opens the dialog for a new meeting at the time that was pressed. */
    public void addOn(SelectEvent<LocalDateTime> event) {
        form.begin(options(), event.getObject());
    }

    private List<PairOption> options() {
        return user.holds(Role.CURATOR) ? calendar.pairs(place.ref()) : calendar.ownPairs();
    }

    /** True where the person may plan meetings. */
    public boolean isPlanning() {
        return user.holds(Role.CURATOR) && !user.isReadOnly() || user.holds(Role.MENTOR);
    }

    public boolean isWholeSchool() {
        return wholeSchool;
    }

    public Place getPlace() {
        return place;
    }
}
