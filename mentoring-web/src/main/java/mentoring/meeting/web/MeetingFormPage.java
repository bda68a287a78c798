package mentoring.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import mentoring.meeting.CalendarService;
import mentoring.meeting.ConflictView;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MeetingView;
import mentoring.meeting.PairOption;
import mentoring.meeting.model.MeetingId;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** The dialog in which a meeting is planned or planned anew; it tells who is taken before anything is saved. */
@Named
@ViewScoped
public class MeetingFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL = LocalTime.of(15, 0);

    @EJB
    private CalendarService calendar;

    @EJB
    private MeetingService meetings;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private PairPicker pairs = new PairPicker(List.of());
    private MeetingView edited;
    private MeetingForm form = new MeetingForm();
    private ConflictView conflicts;

    /** A new meeting at a local time; null for tomorrow, midnight for a day without an hour. */
    void begin(List<PairOption> options, LocalDateTime at) {
        edited = null;
        pairs = new PairPicker(options);
        form = new MeetingForm();
        LocalDateTime wanted = at == null ? clock.today().plusDays(1).atStartOfDay() : at;
        form.setStart(wanted.toLocalTime().equals(LocalTime.MIDNIGHT) ? wanted.with(USUAL) : wanted);
        choose();
    }

    /** A meeting is changed. */
    void edit(MeetingView meeting) {
        edited = meeting;
        pairs = new PairPicker(meeting.pair().pairId());
        form = MeetingForm.of(meeting, clock.local(meeting.plan().startsAt()));
        conflicts = null;
    }

    /** The pair was chosen: what comes next for it is filled in. */
    public void choose() {
        pairs.chosen().ifPresent(option -> {
            form.setStage(option.stage());
            form.setGrouping(option.grouping());
        });
        check();
    }

    /** Finds who is taken at the time in the form. */
    public void check() {
        boolean known = pairs.getId() != null && form.getStart() != null && form.getMinutes() != null;
        conflicts = known ? calendar.conflicts(pair(), form.getStart(), form.getMinutes(), editedId()) : null;
    }

    /** Takes the next time at which everybody is free. */
    public void takeFree() {
        form.setStart(clock.local(conflicts.nextFree()));
        check();
    }

    /** Saves, unless somebody turns out to be taken who was not shown yet; then shows it and waits. */
    public String save() {
        if (pairs.getId() == null) {
            throw Refusal.at(pairs.isMany() ? "pairSearch" : "pair", "meeting.missing.pair");
        }
        ConflictView shown = conflicts;
        check();
        boolean taken = conflicts != null && !conflicts.free();
        if (taken && !conflicts.equals(shown)) {
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
        if (edited == null) {
            meetings.plan(pair(), form.command(0, taken));
            PageMessages.done("meeting.planned", pairs.chosen().map(PairOption::label).orElse(""), words.day(form.getStart()),
                words.time(form.getStart()));
            return null;
        }
        meetings.replan(editedId(), form.command(edited.version(), taken));
        PageMessages.done("meeting.changed");
        return "/meeting/meeting?faces-redirect=true&id=" + edited.id();
    }

    private PairId pair() {
        return new PairId(pairs.getId());
    }

    private MeetingId editedId() {
        return edited == null ? null : new MeetingId(edited.id());
    }

    public boolean isNew() {
        return edited == null;
    }

    public PairPicker getPairs() {
        return pairs;
    }

    public MeetingForm getForm() {
        return form;
    }

    public ConflictView getConflicts() {
        return conflicts;
    }
}
