package mentoring.pairing;

import static mentoring.pairing.model.PairState.ACTIVE;
import static mentoring.pairing.model.PairState.AWAITING_ORDER;
import static mentoring.pairing.model.PairState.COMPLETED;
import static mentoring.pairing.model.PairState.ENDED_EARLY;
import static mentoring.pairing.model.PairState.FORMING;
import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_PAIR;
import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.organization.model.OrderState;
import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with pairs and groups (access design, sections 3.4 and 4). */
public enum PairAction implements Action {
    LIST(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL).allow(Role.METHODOLOGIST, MUNICIPALITY)),
    LIST_OWN(Rule.read().allow(Role.MENTOR, OWN_SCHOOL).allow(Role.MENTEE, OWN_SCHOOL)),
    READ(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL).allow(Role.METHODOLOGIST, MUNICIPALITY)
        .allow(Role.MENTOR, OWN_PAIR, AWAITING_ORDER, ACTIVE, ENDED_EARLY, COMPLETED)
        .allow(Role.MENTEE, OWN_PAIR, AWAITING_ORDER, ACTIVE, ENDED_EARLY, COMPLETED)),
    CHOOSE(Rule.read().allow(Role.CURATOR, OWN_SCHOOL)),
    FORM(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CARRY_OVER(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    READ_CARRY_OVER(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, FORMING, AWAITING_ORDER)),
    CHANGE_MEMBERS(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, FORMING, AWAITING_ORDER, ACTIVE)),
    END_EARLY(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, FORMING, AWAITING_ORDER, ACTIVE)),
    COMPLETE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, ACTIVE)),
    COMPLETE_SEVERAL(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    DELETE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, FORMING)),
    DRAFT_ORDER(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    COVER_BY_ORDER(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, OrderState.DRAFT));

    private final Rule rule;

    PairAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
