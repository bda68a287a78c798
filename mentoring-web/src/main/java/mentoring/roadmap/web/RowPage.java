package mentoring.roadmap.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.roadmap.AssignRow;
import mentoring.roadmap.ConfirmRow;
import mentoring.roadmap.MoveRowTerm;
import mentoring.roadmap.RoadmapAction;
import mentoring.roadmap.RoadmapRowService;
import mentoring.roadmap.RowDetail;
import mentoring.roadmap.model.ResponsibleKind;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.UserView;

/** One row of the roadmap: its value and records, confirmation, responsible, term. */
@Named
@ViewScoped
public class RowPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RoadmapRowService rows;

    @Inject
    private UserView user;

    private Long id;
    private RowDetail detail;
    private final RowForm form = new RowForm();

    public void open() {
        if (id == null) {
            throw Refusal.notFound();
        }
        detail = rows.read(new RoadmapItemId(id));
        form.show(detail);
    }

    public String confirm() {
        rows.confirm(new RoadmapItemId(id), new ConfirmRow(version(), form.getDoneOn()));
        return again("roadmap.confirmed");
    }

    public String unconfirm() {
        rows.unconfirm(new RoadmapItemId(id), version(), form.getReason());
        return again("roadmap.unconfirmed");
    }

    public String explain() {
        rows.explain(new RoadmapItemId(id), version(), form.getNote());
        return again("roadmap.noteSaved");
    }

    public String assign() {
        rows.assign(new RoadmapItemId(id), new AssignRow(version(), null, form.getResponsible()));
        return again("roadmap.responsibleSaved");
    }

    public String moveTerm() {
        rows.moveTerm(new RoadmapItemId(id), new MoveRowTerm(version(), form.getTermFrom(), form.getTermTo(), form.getOrderNumber(),
            form.getOrderDate(), form.getMoveReason()));
        return again("roadmap.termMoved");
    }

    private String again(String message) {
        PageMessages.done(message, detail.row().no());
        return "/roadmap/row?faces-redirect=true&id=" + id;
    }

    private int version() {
        return detail.row().version();
    }

    public boolean may(String action) {
        return detail.allowed().contains(RoadmapAction.valueOf(action));
    }

    /** True for those who read the whole roadmap, not only their own row. */
    public boolean isReadsWhole() {
        return user.holds(Role.CURATOR) || user.holds(Role.DIRECTOR) || user.holds(Role.METHODOLOGIST);
    }

    public boolean isChosenBySchool() {
        return detail.row().kinds().contains(ResponsibleKind.SCHOOL_CHOOSES);
    }

    /** True where the reader marks the row, and the roadmap is in force. */
    public boolean isAnswers() {
        return detail.answers() && may("CONFIRM");
    }

    public boolean isApproved() {
        return detail.state() == RoadmapState.APPROVED;
    }

    /** True where the mark may be taken back by the reader: the responsible, or the director. */
    public boolean isUndoes() {
        return may("UNCONFIRM") && (detail.answers() || may("MOVE_TERM"));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RowDetail getDetail() {
        return detail;
    }

    public RowForm getForm() {
        return form;
    }
}
