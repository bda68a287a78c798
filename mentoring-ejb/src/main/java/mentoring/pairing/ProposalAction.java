package mentoring.pairing;

import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.pairing.model.ProposalState;
import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with unpublished proposals: scores and reasons are the curator's and the director's only (access design, 3.4). */
public enum ProposalAction implements Action {
    READ(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    PROPOSE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CHOOSE(Rule.read().allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, ProposalState.DRAFT)),
    ACCEPT(Rule.write().allow(Role.CURATOR, OWN_SCHOOL, ProposalState.DRAFT));

    private final Rule rule;

    ProposalAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
