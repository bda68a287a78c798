package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.consent.LeaveProgramme;
import mentoring.consent.ParticipationAction;
import mentoring.consent.ParticipationService;
import mentoring.consent.ParticipationView;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.ParticipationState;
import mentoring.shared.Access;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** Somebody's part in the year: what it is, and the decisions about it. */
@Named
@ViewScoped
public class ParticipationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participations;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private long id;
    private ParticipationView view;
    private LocalDate leftOn;
    private String leftReason;

    /** Reads it anew. */
    public void open() {
        view = participations.view(ref());
        leftOn = leftOn == null ? words.today() : leftOn;
    }

    ParticipationId ref() {
        return new ParticipationId(id);
    }

    /** Makes the candidate a participant. */
    public void admit() {
        participations.admit(ref(), view.version());
        open();
        PageMessages.done("participation.done.ADMITTED." + view.role(), view.person().name());
    }

    /** Puts on the reserve list. */
    public void reserve() {
        decide(ParticipationState.RESERVE);
    }

    /** Notes that the person declined. */
    public void decline() {
        decide(ParticipationState.DECLINED);
    }

    /** Makes a candidate again. */
    public void invite() {
        decide(ParticipationState.CANDIDATE);
    }

    private void decide(ParticipationState decision) {
        participations.decide(ref(), view.version(), decision);
        open();
        PageMessages.done("participation.done." + decision, view.person().name());
    }

    /** Ends the participation. */
    public void leave() {
        participations.leave(ref(), new LeaveProgramme(view.version(), leftOn, leftReason));
        open();
        PageMessages.done("participation.done.LEFT", view.person().name());
    }

    /** True for the school's staff, who may open registers and people. */
    public boolean isStaff() {
        return access.allows(ParticipationAction.LIST, view.year());
    }

    public boolean isMentor() {
        return view.role() == ParticipantRole.MENTOR;
    }

    /** True while it can be decided about. */
    public boolean isUndecided() {
        return view.state() == ParticipationState.CANDIDATE || view.state() == ParticipationState.RESERVE
            || view.state() == ParticipationState.SIGNED_UP;
    }

    /** True where request, time and forms may be written: not of somebody who left or declined. */
    public boolean isEditable() {
        return view.changeable() && (isUndecided() || view.state() == ParticipationState.ADMITTED);
    }

    /** True for one who can become a candidate again. */
    public boolean isInvitable() {
        return !isUndecided() && view.state() != ParticipationState.ADMITTED || view.state() == ParticipationState.RESERVE;
    }

    public ParticipationView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public String getLeftReason() {
        return leftReason;
    }

    public void setLeftReason(String leftReason) {
        this.leftReason = leftReason;
    }
}
