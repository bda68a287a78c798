package mentoring.exchange;

import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.METHODOLOGIST;

import mentoring.exchange.model.DocumentSet;
import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with imports (access design, section 3.2: the curator's) and with documents printed at once (section 3.5). */
public enum ExchangeAction implements Action {
    LIST_IMPORTS(Rule.read().allow(CURATOR, OWN_SCHOOL)),
    READ_IMPORT(Rule.read().allow(CURATOR, OWN_SCHOOL)),
    UPLOAD(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    CHECK(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    CONFIRM(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    SAVE(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    /** Looking how many approved plans there are, and at what one had printed. */
    COUNT_PLANS(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY)),
    COUNT_JOURNALS(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    /** A closed year is printed as an open one: nothing of it changes. Each document is asked for under its own rule besides. */
    PRINT_PLANS(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY)),
    PRINT_JOURNALS(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    READ_PRINTING(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY, DocumentSet.PLANS)),
    STOP_PRINTING(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)
        .allow(METHODOLOGIST, MUNICIPALITY, DocumentSet.PLANS)),
    DOWNLOAD_PRINTED(Rule.readRestricted().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)
        .allow(METHODOLOGIST, MUNICIPALITY, DocumentSet.PLANS));

    private final Rule rule;

    ExchangeAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
