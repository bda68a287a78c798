package mentoring.meeting.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import mentoring.meeting.MeetingView;
import mentoring.meeting.PlanMeeting;
import mentoring.meeting.model.MeetingGrouping;
import mentoring.meeting.model.MeetingKind;
import mentoring.meeting.model.MeetingMode;
import mentoring.meeting.model.MeetingStage;

/** What the dialog of a meeting holds. */
public class MeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 45;

    private LocalDateTime start;
    private Integer minutes = USUAL_MINUTES;
    private MeetingStage stage = MeetingStage.JOINT_WORK;
    private MeetingMode mode = MeetingMode.IN_PERSON;
    private MeetingGrouping grouping = MeetingGrouping.INDIVIDUAL;
    private MeetingKind kind = MeetingKind.DIALOGUE;
    private String topic;
    private String place;

    static MeetingForm of(MeetingView view, LocalDateTime localStart) {
        MeetingForm form = new MeetingForm();
        form.start = localStart;
        form.minutes = view.minutes();
        form.stage = view.plan().stage();
        form.mode = view.plan().mode();
        form.grouping = view.plan().grouping();
        form.kind = view.plan().kind();
        form.topic = view.plan().topic();
        form.place = view.plan().place();
        return form;
    }

    PlanMeeting command(int version, boolean despite) {
        return new PlanMeeting(version, start, minutes == null ? 0 : minutes, stage, mode, grouping, kind, topic, place, despite);
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public MeetingStage getStage() {
        return stage;
    }

    public void setStage(MeetingStage stage) {
        this.stage = stage;
    }

    public MeetingMode getMode() {
        return mode;
    }

    public void setMode(MeetingMode mode) {
        this.mode = mode;
    }

    public MeetingGrouping getGrouping() {
        return grouping;
    }

    public void setGrouping(MeetingGrouping grouping) {
        this.grouping = grouping;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
