package mentoring.dashboard;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;
import static mentoring.shared.model.Role.METHODOLOGIST;

import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may see which start page (access design, section 3.6: the municipality sees numbers and lists without names). */
public enum DashboardAction implements Action {
    CURATOR_TODAY(Rule.read().allow(CURATOR, OWN_SCHOOL)),
    DIRECTOR_TODAY(Rule.read().allow(DIRECTOR, OWN_SCHOOL)),
    OWN_TODAY(Rule.read().allow(MENTOR, ANY).allow(MENTEE, ANY)),
    SCHOOLS(Rule.read().allow(METHODOLOGIST, ANY));

    private final Rule rule;

    DashboardAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
