package mentoring.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.pairing.model.PairId;
import mentoring.plan.EditionService;
import mentoring.plan.PlanService;
import mentoring.plan.PlanStart;
import mentoring.plan.PlanView;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.PlanId;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.web.PageMessages;

/** A pair's plan, as far as its reader may see it; where none was begun, whoever may begins it here. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PlanService plans;

    @EJB
    private EditionService editions;

    @Inject
    private PlanBanners banners;

    private Long id;
    private Long edition;
    private Long pair;
    private PlanView plan;
    private PlanStart start;

    /** Reads the plan that the address names, by its id, one of its editions or its pair; changes nothing. */
    public void open() {
        if (edition != null) {
            plan = plans.edition(new EditionId(edition));
        } else if (id != null) {
            plan = plans.read(new PlanId(id));
        } else if (pair != null) {
            start = plans.start(new PairId(pair));
            plan = start.planId() == null ? null : plans.read(new PlanId(start.planId()));
        } else {
            throw Refusal.notFound();
        }
    }

    /** Reads it again after a change. */
    void reread() {
        plan = plans.read(new PlanId(plan.planId()));
    }

    /** Begins the pair's plan. */
    public String begin() {
        return address(plans.open(new PairId(pair)).value());
    }

    /** Starts a new edition of the plan in force. */
    public String startEdition() {
        plans.startEdition(new PlanId(plan.planId()));
        PageMessages.done("plan.done.edition");
        return address();
    }

    /** Takes the plan back from review. */
    public String takeBack() {
        editions.takeBack(new EditionId(plan.editionId()));
        PageMessages.done("plan.done.takenBack");
        return address();
    }

    String address() {
        return address(plan.planId());
    }

    static String address(long planId) {
        return "/plan/plan?faces-redirect=true&id=" + planId;
    }

    public PlanBanners.Banner getBanner() {
        return banners.of(plan);
    }

    /** «2026/27». */
    public String getYear() {
        return new SchoolYear(plan == null ? start.pair().year() : plan.pair().year()).label();
    }

    /** True where the edition shown is, or was, in force: done marks belong to it. */
    public boolean isApproved() {
        return plan.edition() == EditionState.APPROVED || plan.edition() == EditionState.SUPERSEDED;
    }

    public PlanView getPlan() {
        return plan;
    }

    public PlanStart getStart() {
        return start;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }

    public Long getPair() {
        return pair;
    }

    public void setPair(Long pair) {
        this.pair = pair;
    }
}
