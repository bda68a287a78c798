package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import mentoring.plan.PlanView;
import mentoring.plan.ReviewService;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.RowId;
import mentoring.shared.web.PageMessages;

/** Reading a plan that was sent: remarks by row, then back to its writers or on to the director. */
@Named
@ViewScoped
public class PlanReview implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long WHOLE = 0;

    @EJB
    private ReviewService reviews;

    @Inject
    private PlanPage page;

    private final Map<Long, String> texts = new HashMap<>();
    private String reason;

    /** Keeps all remarks that were typed. */
    public void remark() {
        EditionId edition = new EditionId(page.getPlan().editionId());
        for (PlanView.Row row : page.getPlan().rows()) {
            remark(edition, row.id());
        }
        remark(edition, WHOLE);
        page.reread();
    }

    private void remark(EditionId edition, long row) {
        String text = texts.get(row);
        if (text != null && !text.isBlank()) {
            reviews.remark(edition, row == WHOLE ? null : new RowId(row), text);
            texts.remove(row);
        }
    }

    /** Names of the pair's people in a remark as it is typed; empty for none. */
    public String named(long row) {
        return String.join(", ", page.getPlan().names().in(texts.get(row)));
    }

    /** Returns the plan with its remarks. */
    public String giveBack() {
        remark();
        reviews.giveBack(new EditionId(page.getPlan().editionId()));
        PageMessages.done("plan.done.returned");
        return page.address();
    }

    /** Endorses the plan. */
    public String endorse() {
        reviews.endorse(new EditionId(page.getPlan().editionId()), page.getPlan().revision());
        PageMessages.done("plan.done.endorsed");
        return page.address();
    }

    /** Endorses the plan of one's own pair, for want of anybody else. */
    public String endorseOwn() {
        reviews.endorseOwn(new EditionId(page.getPlan().editionId()), page.getPlan().revision(), reason);
        PageMessages.done("plan.done.endorsed");
        return page.address();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Key of the remark about the plan as a whole. */
    public long getWhole() {
        return WHOLE;
    }

    /** By id of the row, or by {@link #getWhole}. */
    public Map<Long, String> getTexts() {
        return texts;
    }
}
