package mentoring.pairing.web;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.pairing.model.EndReason;
import mentoring.shared.web.Choice;

/** What the two forms about a group's members hold. */
public class MembersForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Choice mentee;
    private LocalDate joinedOn;
    private String reason;
    private long leaving;
    private LocalDate leftOn;
    private EndReason leftReason;

    public Choice getMentee() {
        return mentee;
    }

    public void setMentee(Choice mentee) {
        this.mentee = mentee;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Participation id of the mentee who leaves. */
    public long getLeaving() {
        return leaving;
    }

    public void setLeaving(long leaving) {
        this.leaving = leaving;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public EndReason getLeftReason() {
        return leftReason;
    }

    public void setLeftReason(EndReason leftReason) {
        this.leftReason = leftReason;
    }
}
