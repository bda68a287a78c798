package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.organization.DraftOrder;
import mentoring.organization.OrderAction;
import mentoring.organization.OrderService;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** A new order that covers no pairs or plans: these are drafted where they are chosen. */
@Named
@ViewScoped
public class DraftOrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<OrderKind> KINDS = List.of(OrderKind.LAUNCH, OrderKind.ROADMAP, OrderKind.ACCESSIBILITY, OrderKind.RESULTS,
        OrderKind.OTHER);

    @EJB
    private OrderService orders;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    @Inject
    private Words words;

    private final Place place = new Place();
    private OrderKind kind = OrderKind.LAUNCH;
    private String title;

    /** The page exists for who drafts orders. */
    public void open() {
        place.complete(user);
        if (!access.allows(OrderAction.DRAFT, place.ref())) {
            throw Refusal.notFound();
        }
        suggest();
    }

    /** Offers the usual title of the kind. */
    public void suggest() {
        title = kind == OrderKind.OTHER ? null : words.of("order.title." + kind, place.getYearLabel());
    }

    /** Drafts the order. */
    public String save() {
        OrderId id = orders.draft(place.ref(), new DraftOrder(kind, title));
        PageMessages.done("order.drafted");
        return "/organization/order?faces-redirect=true&id=" + id.value();
    }

    public List<OrderKind> getKinds() {
        return KINDS;
    }

    public Place getPlace() {
        return place;
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
}
