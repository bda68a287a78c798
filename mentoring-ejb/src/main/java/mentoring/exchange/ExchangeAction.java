package mentoring.exchange;

import static mentoring.shared.Relation.OWN_SCHOOL;

import mentoring.shared.Action;
import mentoring.shared.Rule;
import mentoring.shared.model.Role;

/** Who may do what with imports (access design, section 3.2: the curator's). */
public enum ExchangeAction implements Action {
    LIST_IMPORTS(Rule.read().allow(Role.CURATOR, OWN_SCHOOL)),
    READ_IMPORT(Rule.read().allow(Role.CURATOR, OWN_SCHOOL)),
    UPLOAD(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CHECK(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    CONFIRM(Rule.write().allow(Role.CURATOR, OWN_SCHOOL)),
    SAVE(Rule.write().allow(Role.CURATOR, OWN_SCHOOL));

    private final Rule rule;

    ExchangeAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
