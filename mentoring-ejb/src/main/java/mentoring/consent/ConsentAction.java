package mentoring.consent;

import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.Relation.SELF;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;

import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with consents and documents (access design, section 3.2); changes are taken in closed years too. */
public enum ConsentAction implements Action {

    LIST(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    VIEW(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(MENTOR, SELF).allow(MENTEE, SELF)),
    CLASS_SHEET(Rule.readRestricted().allow(CURATOR, OWN_SCHOOL)),
    RECORD(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL)),
    RECORD_CLASS(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL)),
    RECORD_DOCUMENT(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    WITHDRAW(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL).allow(MENTOR, SELF).allow(MENTEE, SELF)),
    REFUSE(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL)),
    VOID(Rule.writeAlways().allow(CURATOR, OWN_SCHOOL));

    private final Rule rule;

    ConsentAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    /** A refusal is the curator's alone: whoever reads the audit must not tell it from a given consent. */
    @Override
    public String audited() {
        return this == REFUSE ? RECORD.name() : name();
    }
}
