package mentoring.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whether a member was there. */
@Embeddable
public class Attendance {

    @Column(name = "participation_id")
    private long participationId;

    @Column(name = "present")
    private boolean present;

    protected Attendance() {
    }

    Attendance(long participationId, boolean present) {
        this.participationId = participationId;
        this.present = present;
    }

    public long participationId() {
        return participationId;
    }

    public boolean present() {
        return present;
    }
}
