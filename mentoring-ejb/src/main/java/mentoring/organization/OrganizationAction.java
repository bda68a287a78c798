package mentoring.organization;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with a school, its years and its figures (access design, section 3.1). */
public enum OrganizationAction implements Action {
    READ_SCHOOL(Rule.read().allow(Role.ADMINISTRATOR, MUNICIPALITY).allow(Role.METHODOLOGIST, MUNICIPALITY)
        .allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    LIST_SCHOOLS(Rule.read().allow(Role.ADMINISTRATOR, ANY)),
    CREATE_SCHOOL(Rule.write().allow(Role.ADMINISTRATOR, ANY)),
    ARCHIVE_SCHOOL(Rule.writeAlways().allow(Role.ADMINISTRATOR, MUNICIPALITY)),
    RESTORE_SCHOOL(Rule.writeAlways().allow(Role.ADMINISTRATOR, MUNICIPALITY)),
    DESCRIBE_SCHOOL(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL)),
    SETTLE_SCHOOL(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL)),
    OPEN_YEAR(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL)),
    MOVE_YEAR(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL)),
    READ_CLOSING(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    BEGIN_CLOSING(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    RESUME_YEAR(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL)),
    CLOSE_YEAR(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL)),
    REOPEN_YEAR(Rule.writeAlways().allow(Role.DIRECTOR, OWN_SCHOOL)),
    READ_FIGURES(Rule.read().allow(Role.ADMINISTRATOR, MUNICIPALITY).allow(Role.METHODOLOGIST, MUNICIPALITY)
        .allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL)),
    RECORD_FIGURES(Rule.write().allow(Role.DIRECTOR, OWN_SCHOOL).allow(Role.CURATOR, OWN_SCHOOL));

    private final Rule rule;

    OrganizationAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
