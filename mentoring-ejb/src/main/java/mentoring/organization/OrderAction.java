package mentoring.organization;

import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.organization.model.OrderState;
import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with orders (access design, section 3.4). */
public enum OrderAction implements Action {
    READ(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL).allow(Role.METHODOLOGIST, MUNICIPALITY)),
    DRAFT(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, OrderState.DRAFT)),
    SUBMIT(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, OrderState.DRAFT)),
    TAKE_BACK(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, OrderState.READY).allow(Role.DIRECTOR, OWN_SCHOOL, OrderState.READY)),
    DELETE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, OrderState.DRAFT)),
    PREVIEW(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL, OrderState.READY).allow(Role.CURATOR, OWN_SCHOOL, OrderState.READY)),
    SIGN(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL, OrderState.READY)),
    RECORD_PAPER(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, OrderState.READY)),
    TAKE_NOTE(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL, OrderState.SIGNED));

    private final Rule rule;

    OrderAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
