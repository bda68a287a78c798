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
import mentoring.meeting.ConflictView;
import mentoring.meeting.MeetingItem;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MeetingWindow;
import mentoring.meeting.MoveMeeting;
import mentoring.meeting.PairOption;
import mentoring.meeting.model.MeetingId;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Statuses;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;
import org.primefaces.event.SelectEvent;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;
import org.primefaces.model.ScheduleModel;

/** The calendar: a school's for curator and director, the own pairs' for everybody else. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CalendarService calendar;

    @EJB
    private MeetingService meetings;

    @Inject
    private MeetingFormPage form;

    @Inject
    private Statuses statuses;

    @Inject
    private UserView user;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private Long school;
    private Integer year;
    private boolean wholeSchool;
    private transient CalendarModel model;
    private MovedMeeting moved;

    /** Settles whose meetings are shown. */
    public void open() {
        wholeSchool = user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR);
        if (wholeSchool && (school == null || year == null)) {
            SchoolYearRef shown = user.schoolYear();
            school = shown.schoolId();
            year = shown.year();
        }
    }

    private List<MeetingItem> load(MeetingWindow window) {
        return wholeSchool ? calendar.school(new SchoolYearRef(school, year), window) : calendar.own(window);
    }

    public ScheduleModel getModel() {
        if (model == null) {
            String page = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/meeting/meeting.xhtml?id=";
            model = new CalendarModel(this::load, clock, words, statuses, page);
        }
        return model;
    }

    /** True where the person may plan meetings. */
    public boolean isPlanning() {
        return user.holds(Role.CURATOR) || user.holds(Role.MENTOR);
    }

    /** Opens the dialog for a new meeting. */
    public void add() {
        form.begin(options(), null);
    }

    /** Opens the dialog for a new meeting on the day that was pressed. */
    public void addOn(SelectEvent<LocalDateTime> event) {
        form.begin(options(), event.getObject());
    }

    private List<PairOption> options() {
        return user.holds(Role.CURATOR) ? calendar.pairs(new SchoolYearRef(school, year)) : calendar.ownPairs();
    }

    /** A meeting was dragged: moves it, or tells who is taken then and asks. */
    public void drag(ScheduleEntryMoveEvent event) {
        MeetingItem item = model.item(event.getScheduleEvent());
        LocalDateTime to = clock.local(item.startsAt()).plus(event.getDeltaAsDuration());
        moved = new MovedMeeting(item, to);
        ConflictView conflicts = calendar.conflicts(new PairId(item.pairId()), to, moved.minutes(), new MeetingId(item.id()));
        if (conflicts.free()) {
            move(to, false);
        } else {
            moved = moved.with(conflicts);
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    /** Moves the dragged meeting although somebody is taken. */
    public void moveDespite() {
        move(moved.to(), true);
    }

    /** Moves the dragged meeting to the next time at which all are free. */
    public void moveToFree() {
        move(clock.local(moved.conflicts().nextFree()), false);
    }

    private void move(LocalDateTime to, boolean despite) {
        MeetingItem item = moved.item();
        meetings.move(new MeetingId(item.id()), new MoveMeeting(item.version(), to, moved.minutes(), despite));
        PageMessages.done("meeting.movedTo", item.label(), words.day(to), words.time(to));
    }

    /** The meeting that was dragged last; null before. */
    public MovedMeeting getMoved() {
        return moved;
    }

    public boolean isWholeSchool() {
        return wholeSchool;
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

    /** Name of the municipality's zone. */
    public String getZone() {
        return clock.zone().getId();
    }
}
