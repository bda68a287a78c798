package mentoring.people.web;

import java.io.Serializable;
import mentoring.people.LoginFilter;
import mentoring.people.model.LoginNeed;
import mentoring.people.model.ParticipantRole;

/** The filters over the list of log-ins. */
public class LoginsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long classId;
    private ParticipantRole role;
    private LoginNeed need = LoginNeed.MISSING;

    LoginFilter filter() {
        return new LoginFilter(classId, role, need);
    }

    /** True where only some of the participants are counted. */
    boolean narrow() {
        return classId != null || role != null;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public void setRole(ParticipantRole role) {
        this.role = role;
    }

    public LoginNeed getNeed() {
        return need;
    }

    public void setNeed(LoginNeed need) {
        this.need = need == null ? LoginNeed.MISSING : need;
    }
}
