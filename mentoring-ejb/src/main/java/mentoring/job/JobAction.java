package mentoring.job;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may see and stop long work (access design, sections 3.1 and 3.2); its content is guarded by the feature that does it. */
public enum JobAction implements Action {
    LIST(Rule.read().allow(Role.CURATOR, OWN_SCHOOL)),
    LIST_EVERYWHERE(Rule.read().allow(Role.ADMINISTRATOR, ANY)),
    CANCEL(Rule.writeAlways().allow(Role.CURATOR, OWN_SCHOOL));

    private final Rule rule;

    JobAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
