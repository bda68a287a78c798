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
    LIST_OWN(Rule.read().allow(MENTOR, ANY).allow(MENTEE, ANY)),
    QUEUE(Rule.read().allow(METHODOLOGIST, ANY)),
    /** A mentee sees a plan from approval on, a methodologist from submission on. */
    READ(Rule.read().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)
        .allow(METHODOLOGIST, MUNICIPALITY, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.ENDORSED, PlanStatus.APPROVED,
            PlanStatus.IN_PROGRESS, PlanStatus.COMPLETED, PlanStatus.CLOSED)
        .allow(MENTEE, OWN_PAIR, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS, PlanStatus.COMPLETED, PlanStatus.CLOSED)),
    NEW_EDITION(Rule.write().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)),
    WRITE(Rule.write().allow(MENTOR, OWN_PAIR, EditionState.DRAFT, EditionState.RETURNED)
        .allow(CURATOR, OWN_SCHOOL, EditionState.DRAFT, EditionState.RETURNED)),
    SUBMIT(Rule.write().allow(MENTOR, OWN_PAIR, EditionState.DRAFT, EditionState.RETURNED)
        .allow(CURATOR, OWN_SCHOOL, EditionState.DRAFT, EditionState.RETURNED)),
    TAKE_BACK(Rule.write().allow(MENTOR, OWN_PAIR, EditionState.SUBMITTED)),
    RETURN(Rule.write().allow(METHODOLOGIST, MUNICIPALITY, EditionState.SUBMITTED)
        .allow(CURATOR, OWN_SCHOOL, EditionState.SUBMITTED, EditionState.ENDORSED).allow(DIRECTOR, OWN_SCHOOL, EditionState.ENDORSED)),
    ENDORSE(Rule.write().allow(METHODOLOGIST, MUNICIPALITY, EditionState.SUBMITTED).allow(CURATOR, OWN_SCHOOL, EditionState.SUBMITTED)),
    PUT_ON_ORDER(Rule.write().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    MARK_DONE(Rule.write().allow(MENTOR, OWN_PAIR, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS)
        .allow(CURATOR, OWN_SCHOOL, PlanStatus.APPROVED, PlanStatus.IN_PROGRESS)),
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
