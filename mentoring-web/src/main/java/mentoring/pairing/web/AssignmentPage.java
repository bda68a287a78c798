package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.pairing.AssignmentService;
import mentoring.pairing.AssignmentView;
import mentoring.pairing.CoverPairs;
import mentoring.pairing.DraftAssignment;
import mentoring.pairing.PairRow;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** Which pairs an order covers: of a new one, or of a draft. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AssignmentService assignments;

    @Inject
    private UserView user;

    @Inject
    private Words words;

    private final Place place = new Place();
    private Long order;
    private OrderKind kind = OrderKind.ASSIGNMENT;
    private int version;
    private String title;
    private List<PairRow> offered;
    private List<Long> chosen = new ArrayList<>();

    /** A new order offers everything at once; a draft shows what it covers. */
    public void open() {
        if (order == null) {
            place.complete(user);
            kind = kind == OrderKind.CHANGE ? kind : OrderKind.ASSIGNMENT;
            offered = assignments.free(place.ref(), kind);
            title = words.of("order.title." + kind);
            chosen = new ArrayList<>(offered.stream().map(PairRow::id).toList());
            return;
        }
        AssignmentView view = assignments.view(new OrderId(order));
        place.setSchool(view.schoolId());
        place.setYear(view.year());
        kind = view.kind();
        version = view.version();
        title = view.title();
        offered = view.offered();
        chosen = new ArrayList<>(view.covered());
    }

    /** Drafts the order, or changes what the draft covers. */
    public String save() {
        OrderId id = order == null ? assignments.draft(place.ref(), new DraftAssignment(kind, title, chosen)) : new OrderId(order);
        if (order != null) {
            assignments.cover(id, new CoverPairs(version, chosen));
        }
        PageMessages.done(order == null ? "order.drafted" : "order.changed");
        return "/organization/order?faces-redirect=true&id=" + id.value();
    }

    public Place getPlace() {
        return place;
    }

    public Long getOrder() {
        return order;
    }

    public void setOrder(Long order) {
        this.order = order;
    }

    public OrderKind getKind() {
        return kind;
    }

    public void setKind(OrderKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<PairRow> getOffered() {
        return offered;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
