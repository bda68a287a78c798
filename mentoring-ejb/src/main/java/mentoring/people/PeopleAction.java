package mentoring.people;

import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with classes and persons (access design, sections 3.1 and 3.2). */
public enum PeopleAction implements Action {
    LIST(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    READ(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    SHOW_BIRTH_DATE(Rule.readRestricted().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    SHOW_CONTACTS(Rule.readRestricted().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    ADD(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    MOVE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    LEAVE_SCHOOL(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE_CONTACTS(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CHANGE_REPRESENTATIVES(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CARRY_OVER(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    READ_CARRY_OVER(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    LIST_LOGINS(Rule.read().allow(Role.CURATOR, OWN_SCHOOL)),
    ISSUE_LOGINS(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    SHOW_LOGIN_SHEET(Rule.writeAlways().allow(Role.CURATOR, OWN_SCHOOL)),
    READ_CLASSES(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    ADD_CLASS(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    COUNT_CLASSES(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL));

    private final Rule rule;

    PeopleAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
