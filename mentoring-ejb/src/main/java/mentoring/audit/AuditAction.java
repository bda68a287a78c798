package mentoring.audit;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may read the audit (access design, section 3.1); nobody changes it. */
public enum AuditAction implements Action {
    READ_SCHOOL(Rule.read().allow(Role.DIRECTOR, OWN_SCHOOL)),
    EXPORT_SCHOOL(Rule.readRestricted().allow(Role.DIRECTOR, OWN_SCHOOL)),
    READ_ALL(Rule.read().allow(Role.ADMINISTRATOR, ANY));

    private final Rule rule;

    AuditAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
