package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.plan.EditionService;
import mentoring.plan.model.EditionId;
import mentoring.shared.model.Refusal;

/** What those who write a plan do with a reviewer's remarks, and with a goal that two have written. */
@Named
@ViewScoped
public class PlanAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private EditionService editions;

    @Inject
    private PlanPage page;

    @Inject
    private PlanEditor editor;

    private Long remark;
    private String answer;

    /** Opens the answer to a remark; what is typed in the plan is saved before. */
    public void begin(long remarkId) {
        editor.save();
        remark = remarkId;
        answer = null;
    }

    /** Answers. */
    public void send() {
        if (remark == null) {
            throw Refusal.notFound();
        }
        editions.answer(new EditionId(page.getPlan().editionId()), remark, answer);
        editor.keep();
    }

    /** Marks a remark as dealt with. */
    public void resolve(long remarkId) {
        editor.save();
        editions.resolve(new EditionId(page.getPlan().editionId()), remarkId);
        editor.keep();
    }

    /** Keeps one's own goal. */
    public void insistOnGoal() {
        editor.getForm().insistOnGoal();
        editor.keep();
    }

    /** Takes the other's goal. */
    public void giveWayOnGoal() {
        editor.getForm().giveWayOnGoal();
        editor.keep();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
