package mentoring.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.meeting.CalendarService;
import mentoring.meeting.MeetingService;
import mentoring.meeting.MeetingView;
import mentoring.meeting.model.MeetingId;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;

/** A meeting: when, with whom, what became of it, and what may be done now. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CalendarService calendar;

    @EJB
    private MeetingService meetings;

    @Inject
    private MeetingFormPage form;

    private Long id;
    private MeetingView meeting;
    private String reason;
    private List<Long> present;

    /** Reads the meeting that the address names. */
    public void open() {
        if (id == null) {
            throw Refusal.notFound();
        }
        meeting = calendar.read(new MeetingId(id));
        present = meeting.mentees().stream().filter(mentee -> !Boolean.FALSE.equals(mentee.present()))
            .map(MeetingView.Presence::participationId).toList();
    }

    /** Opens the dialog in which it is changed. */
    public void change() {
        form.edit(meeting);
    }

    /** The mentor says that it was held, and goes on to the journal. */
    public String heldAndWrite() {
        meetings.held(new MeetingId(id), meeting.version(), Set.of());
        return "/journal/entry?faces-redirect=true&meeting=" + id;
    }

    /** Notes that it was held and who was there. */
    public String held() {
        Set<Long> absent = meeting.mentees().stream().map(MeetingView.Presence::participationId)
            .filter(mentee -> !present.contains(mentee)).collect(Collectors.toSet());
        meetings.held(new MeetingId(id), meeting.version(), absent);
        return done("meeting.heldNoted");
    }

    /** Takes the mark "held" back. */
    public String reopen() {
        meetings.notHeld(new MeetingId(id), meeting.version());
        return done("meeting.reopened");
    }

    public String cancel() {
        meetings.cancel(new MeetingId(id), meeting.version(), reason);
        return done("meeting.cancelledNoted");
    }

    private String done(String key) {
        PageMessages.done(key);
        return "/meeting/meeting?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Participation ids of those who were there. */
    public List<Long> getPresent() {
        return present;
    }

    public void setPresent(List<Long> present) {
        this.present = present;
    }
}
