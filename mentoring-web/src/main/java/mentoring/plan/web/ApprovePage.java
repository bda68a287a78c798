package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mentoring.organization.model.OrderId;
import mentoring.plan.ApprovalService;
import mentoring.plan.ApprovalView;
import mentoring.plan.CoverPlans;
import mentoring.plan.DraftApproval;
import mentoring.plan.PlanAction;
import mentoring.plan.PlanLineView;
import mentoring.shared.Access;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** Which endorsed plans one order approves; the director signs it on the order's own page. */
@Named
@ViewScoped
public class ApprovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ApprovalService approvals;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    @Inject
    private Words words;

    private final Place place = new Place();
    private List<PlanLineView> offered;
    private List<Long> chosen = new ArrayList<>();
    private String title;
    private Long order;
    private int version;

    /** A new order offers all endorsed plans at once; a draft shows what it covers. */
    public void open() {
        if (order != null) {
            ApprovalView view = approvals.view(new OrderId(order));
            place.setSchool(view.schoolId());
            place.setYear(view.year());
            version = view.version();
            title = view.title();
            offered = view.offered();
            chosen = new ArrayList<>(view.covered());
            return;
        }
        place.complete(user);
        offered = approvals.free(place.ref());
        chosen = new ArrayList<>(offered.stream().map(PlanLineView::editionId).toList());
        title = words.of("plan.order.title");
    }

    /** Drafts the order, or changes what the draft covers. */
    public String draft() {
        long id = order == null ? approvals.draft(place.ref(), new DraftApproval(title, chosen)).value() : order;
        if (order != null) {
            approvals.cover(new OrderId(order), new CoverPlans(version, chosen));
        }
        PageMessages.done(order == null ? "order.drafted" : "order.changed");
        return "/organization/order?faces-redirect=true&id=" + id;
    }

    /** False for the director, who signs what the curator prepares. */
    public boolean isOrdering() {
        return access.allows(PlanAction.PUT_ON_ORDER, place.ref());
    }

    public Place getPlace() {
        return place;
    }

    public List<PlanLineView> getOffered() {
        return offered;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public Long getOrder() {
        return order;
    }

    public void setOrder(Long order) {
        this.order = order;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
