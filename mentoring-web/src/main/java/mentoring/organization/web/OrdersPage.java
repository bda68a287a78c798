package mentoring.organization.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.organization.OrderAction;
import mentoring.organization.OrderRow;
import mentoring.organization.OrderViewService;
import mentoring.organization.model.OrderState;
import mentoring.shared.Access;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The register of a year's orders. */
@Named
@ViewScoped
public class OrdersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private OrderViewService orders;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private List<OrderRow> rows;

    /** Reads the register. */
    public void open() {
        place.complete(user);
        rows = orders.list(place.ref());
    }

    /** Drafts and orders that wait for the director. */
    public List<OrderRow> getWaiting() {
        return rows.stream().filter(row -> row.state() != OrderState.SIGNED).toList();
    }

    public List<OrderRow> getSigned() {
        return rows.stream().filter(row -> row.state() == OrderState.SIGNED).toList();
    }

    /** True where the caller drafts orders. */
    public boolean isEditor() {
        return access.allows(OrderAction.DRAFT, place.ref());
    }

    public Place getPlace() {
        return place;
    }

    public List<OrderRow> getRows() {
        return rows;
    }
}
