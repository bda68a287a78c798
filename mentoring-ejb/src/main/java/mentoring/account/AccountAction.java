package mentoring.account;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.model.Role.ADMINISTRATOR;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;
import static mentoring.shared.model.Role.METHODOLOGIST;

import mentoring.shared.Action;
import mentoring.shared.Rule;

/**
 * Who may do what with accounts and grants (access design, section 3.1). The state of an account is the highest role that it holds:
 * nobody resets the password of his own rank or above, the administrator apart.
 */
public enum AccountAction implements Action {
    LOG_IN(Rule.everyone()),
    READ(Rule.read().allow(DIRECTOR, OWN_SCHOOL).allow(CURATOR, OWN_SCHOOL)),
    READ_DIRECTORS(Rule.read().allow(ADMINISTRATOR, ANY)),
    LIST(Rule.read().allow(ADMINISTRATOR, ANY)),
    LIST_SCHOOL(Rule.read().allow(DIRECTOR, OWN_SCHOOL).allow(CURATOR, OWN_SCHOOL)),
    FIND(Rule.read().allow(ADMINISTRATOR, ANY)),
    OPEN(Rule.read().allow(ADMINISTRATOR, MUNICIPALITY, ADMINISTRATOR, METHODOLOGIST, DIRECTOR).allow(DIRECTOR, OWN_SCHOOL)
        .allow(CURATOR, OWN_SCHOOL, MENTOR, MENTEE)),
    RESET(Rule.writeAlways().allow(ADMINISTRATOR, MUNICIPALITY, ADMINISTRATOR, METHODOLOGIST, DIRECTOR)
        .allow(DIRECTOR, OWN_SCHOOL, CURATOR).allow(CURATOR, OWN_SCHOOL, MENTOR, MENTEE)),
    CONFIRM_RESET(Rule.writeAlways().allow(ADMINISTRATOR, MUNICIPALITY, ADMINISTRATOR, METHODOLOGIST, DIRECTOR)
        .allow(DIRECTOR, OWN_SCHOOL, CURATOR, MENTOR, MENTEE).allow(CURATOR, OWN_SCHOOL, MENTOR, MENTEE)),
    BLOCK(Rule.writeAlways().allow(ADMINISTRATOR, MUNICIPALITY).allow(DIRECTOR, OWN_SCHOOL).allow(CURATOR, OWN_SCHOOL, MENTOR, MENTEE)),
    END_GRANT(Rule.writeAlways().allow(ADMINISTRATOR, MUNICIPALITY).allow(DIRECTOR, OWN_SCHOOL)),
    GRANT_MUNICIPAL(Rule.writeAlways().allow(ADMINISTRATOR, ANY)),
    GRANT_DIRECTOR(Rule.writeAlways().allow(ADMINISTRATOR, MUNICIPALITY)),
    GRANT_ACTING(Rule.writeAlways().allow(DIRECTOR, OWN_SCHOOL)),
    GRANT_CURATOR(Rule.writeAlways().allow(DIRECTOR, OWN_SCHOOL)),
    GRANT_PARTICIPANT(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL)),
    /** By whoever holds the server itself: no role may. */
    RESCUE(Rule.writeAlways()),
    READ_OWN(everyRole(Rule.read())),
    CHANGE_OWN(everyRole(Rule.writeAlways())),
    CHANGE_OWN_LANGUAGE(everyRole(Rule.writeAlways())),
    CHANGE_OWN_PASSWORD(everyRole(Rule.writeAlways()).withInitialPassword());

    private final Rule rule;

    AccountAction(Rule rule) {
        this.rule = rule;
    }

    private static Rule everyRole(Rule rule) {
        return rule.allow(ADMINISTRATOR, ANY).allow(METHODOLOGIST, ANY).allow(DIRECTOR, ANY).allow(CURATOR, ANY).allow(MENTOR, ANY)
            .allow(MENTEE, ANY);
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
