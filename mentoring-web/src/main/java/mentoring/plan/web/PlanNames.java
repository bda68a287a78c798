package mentoring.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which names of the pair's people stand in what is typed, so that the writer is warned at the place: a methodologist finds them masked. */
@Named
@ViewScoped
public class PlanNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanPage page;

    @Inject
    private PlanEditor editor;

    /** In the goal; empty for none. */
    public String getGoal() {
        return text(editor.getForm().getGoal());
    }

    /** In a row. */
    public String row(RowForm row) {
        return text(row.typed());
    }

    /** In the whole plan as it is typed. */
    public String getAll() {
        return text(editor.getForm().typed());
    }

    private String text(String typed) {
        return String.join(", ", page.getPlan().names().in(typed));
    }
}
