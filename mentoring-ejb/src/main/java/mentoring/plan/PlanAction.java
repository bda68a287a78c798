package mentoring.plan;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_PAIR;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;
import static mentoring.shared.model.Role.METHODOLOGIST;

import mentoring.organization.model.OrderState;
import mentoring.pairing.model.PairState;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with individual plans (access design, sections 3.5 and 4). */
public enum PlanAction implements Action {

    /** Opening a pair's plan, which makes it where there is none. */
    OPEN(Rule.write().allow(MENTOR, OWN_PAIR, PairState.AWAITING_ORDER, PairState.ACTIVE)
        .allow(CURATOR, OWN_SCHOOL, PairState.AWAITING_ORDER, PairState.ACTIVE)),
    FIND(Rule.read().allow(MENTOR, OWN_PAIR).allow(MENTEE, OWN_PAIR).allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)
        .allow(METHODOLOGIST, MUNICIPALITY)),
    LIST(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    /** Pairs for which the caller may begin a plan. */
    LIST_UNPLANNED(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(MENTOR, OWN_SCHOOL)),
    LIST_OWN(Rule.read().allow(MENTOR, OWN_SCHOOL).allow(MENTEE, OWN_SCHOOL)),
    QUEUE(Rule.read().allow(METHODOLOGIST, ANY)),
    /** A draft is its writers' alone; a methodologist and the director see a plan from submission on, a mentee from approval on. */
    READ(Rule.read().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)
        .allow(DIRECTOR, OWN_SCHOOL, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.ENDORSED, PlanStatus.APPROVED,
            PlanStatus.IN_PROGRESS, PlanStatus.COMPLETED, PlanStatus.CLOSED)
        .allow(METHODOLOGIST, MUNICIPALITY, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.ENDORSED, PlanStatus.APPROVED,
            PlanStatus.IN_PROGRESS, PlanStatus.COMPLETED, PlanStatus.CLOSED)
        .allow(MENTEE, OWN_PAIR, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS, PlanStatus.COMPLETED, PlanStatus.CLOSED)),
    READ_EDITION(Rule.read().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)
        .allow(DIRECTOR, OWN_SCHOOL, EditionState.SUBMITTED, EditionState.RETURNED, EditionState.ENDORSED, EditionState.APPROVED,
            EditionState.SUPERSEDED)
        .allow(METHODOLOGIST, MUNICIPALITY, EditionState.SUBMITTED, EditionState.RETURNED, EditionState.ENDORSED, EditionState.APPROVED,
            EditionState.SUPERSEDED)
        .allow(MENTEE, OWN_PAIR, EditionState.APPROVED, EditionState.SUPERSEDED)),
    /** Printing: as reading, but the methodologist prints approved text only. */
    PRINT(Rule.readRestricted().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)
        .allow(DIRECTOR, OWN_SCHOOL, EditionState.SUBMITTED, EditionState.RETURNED, EditionState.ENDORSED, EditionState.APPROVED,
            EditionState.SUPERSEDED)
        .allow(METHODOLOGIST, MUNICIPALITY, EditionState.APPROVED, EditionState.SUPERSEDED)
        .allow(MENTEE, OWN_PAIR, EditionState.APPROVED, EditionState.SUPERSEDED)),
    NEW_EDITION(Rule.write().allow(MENTOR, OWN_PAIR, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS)
        .allow(CURATOR, OWN_SCHOOL, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS)),
    /**
     * Writing the text. Both may read the plan in every state, so a wrong state is told to them by the plan itself: whoever types while
     * another sends the plan learns why his text was not saved.
     */
    WRITE(Rule.write().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)),
    READ_CATALOGUE(Rule.read().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)),
    SUBMIT(Rule.write().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)),
    TAKE_BACK(Rule.write().allow(MENTOR, OWN_PAIR)),
    RETURN(Rule.write().allow(METHODOLOGIST, MUNICIPALITY, EditionState.SUBMITTED)
        .allow(CURATOR, OWN_SCHOOL, EditionState.SUBMITTED, EditionState.ENDORSED).allow(DIRECTOR, OWN_SCHOOL, EditionState.ENDORSED)),
    ENDORSE(Rule.write().allow(METHODOLOGIST, MUNICIPALITY, EditionState.SUBMITTED).allow(CURATOR, OWN_SCHOOL, EditionState.SUBMITTED)),
    /** The curator drafts orders, the director signs them (section 3.4). */
    PUT_ON_ORDER(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    COVER_BY_ORDER(Rule.write().allow(CURATOR, OWN_SCHOOL, OrderState.DRAFT)),
    MARK_DONE(Rule.write().allow(MENTOR, OWN_PAIR, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS)
        .allow(CURATOR, OWN_SCHOOL, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS)),
    OPEN_EVIDENCE(Rule.readRestricted().allow(MENTOR, OWN_PAIR).allow(MENTEE, OWN_PAIR).allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    /** The trace of a small school's exception: who is of the pair himself approved its plan, for want of another (section 5). No call. */
    SELF_ACT(Rule.write()),
    /** The like trace of a plan's endorsement. No call. */
    SELF_ENDORSE(Rule.write()),
    COMPLETE(Rule.write().allow(CURATOR, OWN_SCHOOL, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS));

    private final Rule rule;

    PlanAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
