package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mentoring.organization.OrderAction;
import mentoring.organization.OrderService;
import mentoring.organization.OrderView;
import mentoring.organization.OrderViewService;
import mentoring.organization.RenameOrder;
import mentoring.organization.SignOrder;
import mentoring.organization.model.OrderId;
import mentoring.organization.model.OrderKind;
import mentoring.shared.model.Problem;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Words;

/** One order with its annex; the director signs it here. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where it is chosen what a draft of the kind covers. */
    private static final Map<OrderKind, String> CHOSEN_AT = Map.of(OrderKind.ASSIGNMENT, "/pairing/assignment", OrderKind.CHANGE,
        "/pairing/assignment", OrderKind.PLAN_APPROVAL, "/plan/approve");

    @EJB
    private OrderViewService views;

    @EJB
    private OrderService orders;

    @Inject
    private Words words;

    private Long id;
    private OrderView view;
    private String title;
    private final SignForm form = new SignForm();
    private List<Problem> conflicts = List.of();

    /** Reads the order. */
    public void open() {
        view = views.view(OrderId.of(id));
        title = view.title();
        form.setDate(words.today());
        weigh();
    }

    /** Shows before the signature what would be out of sequence. */
    public void weigh() {
        conflicts = may("SIGN") || may("RECORD_PAPER") ? orders.conflicts(new OrderId(id), form.getNumber(), form.getDate()) : List.of();
    }

    /** Gives the draft another title. */
    public String rename() {
        orders.rename(new OrderId(id), new RenameOrder(view.version(), title));
        return said("order.changed");
    }

    /** Hands the draft to the director. */
    public String submit() {
        orders.submit(new OrderId(id), view.version());
        return said("order.submitted");
    }

    /** Takes it back to be changed. */
    public String takeBack() {
        orders.takeBack(new OrderId(id), view.version());
        return said("order.takenBack");
    }

    /** Deletes the draft. */
    public String delete() {
        orders.delete(new OrderId(id), view.version());
        PageMessages.done("order.deleted");
        return "/organization/orders?faces-redirect=true&school=" + view.schoolId() + "&year=" + view.year();
    }

    /** Signs the order. */
    public String sign() {
        weigh();
        orders.sign(new OrderId(id), new SignOrder(view.version(), form.getNumber(), form.getDate(), form.getReason()));
        return said("order.signed");
    }

    private String said(String key) {
        PageMessages.done(key);
        return "/organization/order?faces-redirect=true&id=" + id;
    }

    /** True where the reader may do that now. */
    public boolean may(String action) {
        return view.allowed().contains(OrderAction.valueOf(action));
    }

    /** «№ 100-к от 10.10.2026», or that it is a draft. */
    public String getHeading() {
        return view.number() == null ? words.of("order.draftTitle") : words.of("order.of", view.number(), words.date(view.date()));
    }

    /** The page where the covered pairs are chosen; null for orders that cover none. */
    public String getChosenAt() {
        return CHOSEN_AT.get(view.kind());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OrderView getView() {
        return view;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SignForm getForm() {
        return form;
    }

    public List<Problem> getConflicts() {
        return conflicts;
    }
}
