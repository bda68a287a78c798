package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mentoring.plan.DraftSaved;
import mentoring.plan.EditionService;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.RowId;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import org.primefaces.PrimeFaces;

/** Writing a plan: saves itself row by row; where somebody else wrote the same row, both texts stay until one is chosen. */
@Named
@ViewScoped
public class PlanEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ROWS = "plan:rows:";

    @EJB
    private EditionService editions;

    @Inject
    private PlanPage page;

    @Inject
    private Clock clock;

    private PlanForm form;
    private RowForm removing;
    private Instant savedAt;

    /** The plan as it stands in the form. */
    public PlanForm getForm() {
        if (form == null) {
            form = new PlanForm(page.getPlan());
        }
        return form;
    }

    private EditionId edition() {
        return new EditionId(page.getPlan().editionId());
    }

    /** Saves what was touched: the autosave. */
    public void save() {
        if (getForm().changed()) {
            DraftSaved saved = editions.save(edition(), form.command());
            form.saved(saved);
            savedAt = saved.whole() ? saved.at() : null;
            if (!saved.whole()) {
                FacesContext.getCurrentInstance().validationFailed();
            }
        }
    }

    /** Saves and reads again, so that others' rows and remarks appear. */
    public void keep() {
        save();
        savedAt = form.whole() && savedAt == null ? clock.now() : savedAt;
        page.reread();
        form.reread(page.getPlan());
    }

    /** When the form was last saved as a whole; null where it was not, or not yet. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** Adds an empty row at the end. */
    public void add() {
        save();
        editions.addRow(edition());
        keep();
        PrimeFaces.current().focus(ROWS + (form.getRows().size() - 1) + ":competence");
    }

    /** Moves a row a place up (-1) or down (+1); the focus goes along. */
    public void move(RowForm row, int places) {
        save();
        editions.moveRow(edition(), new RowId(row.getRead().id()), places);
        keep();
        String button = ROWS + form.getRows().indexOf(row) + (places < 0 ? ":up" : ":down");
        PrimeFaces.current().executeScript("document.getElementById('" + button + "').focus()");
    }

    /** Deletes an empty row at once; asks first where text would be lost. */
    public void askRemove(RowForm row) {
        save();
        removing = row;
        if (row.isBlank() || row.getOther() != null && row.getOther().gone()) {
            remove();
        } else {
            PrimeFaces.current().executeScript("PF('removeDialog').show()");
        }
    }

    /** Deletes the row that was asked about. */
    public void remove() {
        if (removing == null) {
            throw Refusal.notFound();
        }
        int index = getForm().getRows().indexOf(removing);
        if (removing.getOther() == null || !removing.getOther().gone()) {
            editions.removeRow(edition(), new RowId(removing.getRead().id()), removing.seenVersion());
        }
        form.drop(removing);
        keep();
        int next = Math.min(index, form.getRows().size() - 1);
        PrimeFaces.current().focus(next < 0 ? "plan:add" : ROWS + next + ":competence");
    }

    /** Keeps one's own text; where the row was deleted it is written anew at the end. */
    public void insist(RowForm row) {
        if (row.getOther().gone()) {
            form.again(row, editions.addRow(edition()).value());
        } else {
            row.insist();
        }
        keep();
    }

    /** Takes the other's text. */
    public void giveWay(RowForm row) {
        if (row.getOther().gone()) {
            form.drop(row);
        } else {
            row.giveWay();
        }
        keep();
    }

    /** Sends the plan for review. */
    public String submit() {
        save();
        if (!form.whole()) {
            PageMessages.warn("plan.chooseFirst");
            return null;
        }
        editions.submit(edition());
        List<String> named = page.getPlan().names().in(form.typed());
        if (named.isEmpty()) {
            PageMessages.done("plan.done.submitted");
        } else {
            PageMessages.done("plan.done.submittedNamed", String.join(", ", named));
        }
        return page.address();
    }

    public PlanMode[] getModes() {
        return PlanMode.values();
    }

    public RowForm getRemoving() {
        return removing;
    }
}
