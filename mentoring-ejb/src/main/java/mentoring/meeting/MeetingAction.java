package mentoring.meeting;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.OWN_PAIR;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;

import mentoring.pairing.model.PairState;
import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with meetings (access design, section 3.5). Pairs meet from waiting for the order on (decision 14). */
public enum MeetingAction implements Action {

    PLAN(Rule.write().allow(MENTOR, OWN_PAIR, PairState.AWAITING_ORDER, PairState.ACTIVE)
        .allow(CURATOR, OWN_SCHOOL, PairState.AWAITING_ORDER, PairState.ACTIVE)),
    CONFLICTS(Rule.read().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL)),
    LIST(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    LIST_OWN(Rule.read().allow(MENTOR, ANY).allow(MENTEE, ANY)),
    CHOOSE(Rule.read().allow(CURATOR, OWN_SCHOOL)),
    CHOOSE_OWN(Rule.read().allow(MENTOR, ANY)),
    READ(Rule.read().allow(MENTOR, OWN_PAIR).allow(MENTEE, OWN_PAIR).allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    CHANGE(Rule.write().allow(MENTOR, OWN_PAIR, PairState.AWAITING_ORDER, PairState.ACTIVE)
        .allow(CURATOR, OWN_SCHOOL, PairState.AWAITING_ORDER, PairState.ACTIVE)),
    /** Also for some days after the pair's end, so that its last meetings get their entries. */
    HOLD(Rule.write().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL));

    private final Rule rule;

    MeetingAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
