package mentoring.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import mentoring.meeting.CalendarService;
import mentoring.meeting.ConflictView;
import mentoring.meeting.MeetingItem;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MoveMeeting;
import mentoring.meeting.model.MeetingId;
import mentoring.pairing.model.PairId;
import mentoring.shared.Clock;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;
import org.primefaces.PrimeFaces;
import org.primefaces.event.schedule.ScheduleEntryMoveEvent;

/** A meeting is dragged in the calendar: it moves at once, or the dialog tells who is taken then and asks. */
@Named
@ViewScoped
public class DragPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CalendarService calendar;

    @EJB
    private MeetingService meetings;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private MovedMeeting moved;

    /** Moves the dragged meeting where everybody is free. */
    public void drag(ScheduleEntryMoveEvent event) {
        MeetingItem item = (MeetingItem) event.getScheduleEvent().getData();
        LocalDateTime to = clock.local(item.startsAt()).plus(event.getDeltaAsDuration());
        moved = new MovedMeeting(item, to);
        ConflictView conflicts = calendar.conflicts(new PairId(item.pairId()), to, moved.minutes(), new MeetingId(item.id()));
        if (conflicts.free()) {
            move(to, false);
        } else {
            moved = moved.with(conflicts);
            PrimeFaces.current().ajax().addCallbackParam("taken", true);
        }
    }

    /** Moves it although somebody is taken. */
    public void moveDespite() {
        move(moved.to(), true);
    }

    /** Moves it to the next time at which all are free. */
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
}
