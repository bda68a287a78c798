package mentoring.operation;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.model.Role.ADMINISTRATOR;

import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with the installation itself (access design, section 3.1). */
public enum OperationAction implements Action {
    SET_UP(Rule.firstStart()),
    READ_STATE(Rule.read().allow(ADMINISTRATOR, ANY)),
    READ_LOG(Rule.readRestricted().allow(ADMINISTRATOR, ANY)),
    READ_HELP(Rule.read().allow(ADMINISTRATOR, ANY));

    private final Rule rule;

    OperationAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
