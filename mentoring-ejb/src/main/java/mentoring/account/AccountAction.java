package mentoring.account;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with accounts and grants (access design, section 3.1). */
public enum AccountAction implements Action {
    LOG_IN(Rule.everyone()),
    READ(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    READ_DIRECTORS(Rule.read().allow(Role.ADMINISTRATOR, ANY)),
    GRANT_CURATOR(Rule.writeAlways().allow(Role.DIRECTOR, OWN_SCHOOL)),
    GRANT_PARTICIPANT(Rule.writeAlways().allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE_OWN_LANGUAGE(Rule.writeAlways().allow(Role.ADMINISTRATOR, ANY).allow(Role.METHODOLOGIST, ANY).allow(Role.DIRECTOR, ANY)
        .allow(Role.CURATOR, ANY).allow(Role.MENTOR, ANY).allow(Role.MENTEE, ANY)),
    CHANGE_OWN_PASSWORD(Rule.writeAlways().allow(Role.ADMINISTRATOR, ANY).allow(Role.METHODOLOGIST, ANY).allow(Role.DIRECTOR, ANY)
        .allow(Role.CURATOR, ANY).allow(Role.MENTOR, ANY).allow(Role.MENTEE, ANY));

    private final Rule rule;

    AccountAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
