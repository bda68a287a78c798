package mentoring.organization.web;

import java.io.Serializable;
import mentoring.organization.SchoolView;
import mentoring.organization.SettleSchool;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PlanEndorser;

/** What the form of a school's settings holds while it is being filled in. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AgeRule ageRule;
    private PlanEndorser planEndorser;
    private boolean smallSchool;
    private boolean teacherPresence;
    private boolean paperOrders;

    void show(SchoolView view) {
        ageRule = view.ageRule();
        planEndorser = view.planEndorser();
        smallSchool = view.smallSchool();
        teacherPresence = view.teacherPresence();
        paperOrders = view.paperOrders();
    }

    SettleSchool toCommand(int version) {
        return new SettleSchool(version, ageRule, planEndorser, smallSchool, teacherPresence, paperOrders);
    }

    public AgeRule getAgeRule() {
        return ageRule;
    }

    public void setAgeRule(AgeRule ageRule) {
        this.ageRule = ageRule;
    }

    public PlanEndorser getPlanEndorser() {
        return planEndorser;
    }

    public void setPlanEndorser(PlanEndorser planEndorser) {
        this.planEndorser = planEndorser;
    }

    public boolean isSmallSchool() {
        return smallSchool;
    }

    public void setSmallSchool(boolean smallSchool) {
        this.smallSchool = smallSchool;
    }

    public boolean isTeacherPresence() {
        return teacherPresence;
    }

    public void setTeacherPresence(boolean teacherPresence) {
        this.teacherPresence = teacherPresence;
    }

    public boolean isPaperOrders() {
        return paperOrders;
    }

    public void setPaperOrders(boolean paperOrders) {
        this.paperOrders = paperOrders;
    }
}
