package mentoring.journal;

import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.OWN_PAIR;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;

import mentoring.journal.model.EntryState;
import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with journals (access design, sections 3.5 and 4). Nobody writes or signs for a mentor. */
public enum JournalAction implements Action {

    READ(Rule.read().allow(MENTOR, OWN_PAIR).allow(MENTEE, OWN_PAIR).allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    /** A draft is its mentor's alone. */
    READ_ENTRY(Rule.read().allow(MENTOR, OWN_PAIR).allow(MENTEE, OWN_PAIR, EntryState.SIGNED)
        .allow(CURATOR, OWN_SCHOOL, EntryState.SIGNED).allow(DIRECTOR, OWN_SCHOOL, EntryState.SIGNED)),
    LIST(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    LIST_OWN(Rule.read().allow(MENTOR, ANY).allow(MENTEE, ANY)),
    PREPARE(Rule.read().allow(MENTOR, OWN_PAIR)),
    BEGIN(Rule.write().allow(MENTOR, OWN_PAIR)),
    /** In every state: that a signed entry does not change is the entry's own rule, and says so. */
    WRITE(Rule.write().allow(MENTOR, OWN_PAIR)),
    SIGN(Rule.write().allow(MENTOR, OWN_PAIR)),
    CORRECT(Rule.write().allow(MENTOR, OWN_PAIR)),
    REMOVE(Rule.write().allow(MENTOR, OWN_PAIR)),
    PRINT(Rule.readRestricted().allow(MENTOR, OWN_PAIR).allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    CHECK(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL));

    private final Rule rule;

    JournalAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
