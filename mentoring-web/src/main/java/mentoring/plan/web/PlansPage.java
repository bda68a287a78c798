package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.pairing.PairHead;
import mentoring.pairing.model.PairId;
import mentoring.plan.PlanAction;
import mentoring.plan.PlanFilter;
import mentoring.plan.PlanLineView;
import mentoring.plan.PlanService;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The plans of a year: of the whole school for its staff, one's own for mentors and mentees, and the pairs that have none. */
@Named
@ViewScoped
public class PlansPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PlanService plans;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private PlanStatus status;
    private LazyList<PlanLineView> rows;
    private long found;
    private List<PlanLineView> own = List.of();
    private List<PairHead> unplanned = List.of();
    private boolean staff;
    private boolean member;

    /** Shows what the address asks for. */
    public void open() {
        place.complete(user);
        staff = access.allows(PlanAction.LIST, place.ref());
        member = access.allows(PlanAction.LIST_OWN, place.ref());
        if (!staff && !member) {
            throw Refusal.notFound();
        }
        if (staff) {
            rows = new LazyList<>((first, size) -> plans.list(place.ref(), new PlanFilter(status), first, size), this::count);
            count();
        }
        if (member) {
            own = plans.own(place.ref());
        }
        if (access.allows(PlanAction.LIST_UNPLANNED, place.ref())) {
            unplanned = plans.unplanned(place.ref());
        }
    }

    /** Shows the plans in another state, and says so in the address. */
    public void refresh() {
        count();
        LazyList.fromStart("plans:table");
        place.address().with("status", status).show();
    }

    private long count() {
        found = plans.count(place.ref(), new PlanFilter(status));
        return found;
    }

    /** Shows plans in every state again. */
    public void reset() {
        status = null;
        refresh();
    }

    /** Begins the plan of a pair. */
    public String begin(long pairId) {
        return PlanPage.address(plans.open(new PairId(pairId)).value());
    }

    /** True where the caller puts endorsed plans on an order. */
    public boolean isOrdering() {
        return access.allows(PlanAction.PUT_ON_ORDER, place.ref());
    }

    public PlanStatus[] getStatuses() {
        return PlanStatus.values();
    }

    public Place getPlace() {
        return place;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public void setStatus(PlanStatus status) {
        this.status = status;
    }

    public LazyList<PlanLineView> getRows() {
        return rows;
    }

    public long getFound() {
        return found;
    }

    public List<PlanLineView> getOwn() {
        return own;
    }

    public List<PairHead> getUnplanned() {
        return unplanned;
    }

    public boolean isStaff() {
        return staff;
    }

    public boolean isMember() {
        return member;
    }
}
