package mentoring.consent;

import static mentoring.shared.Relation.OWN_PAIR;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.Relation.SELF;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;

import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with the registers of mentors and mentees (access design, section 3.2). States are the entity's own question. */
public enum ParticipationAction implements Action {

    LIST(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    VIEW(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(MENTOR, SELF).allow(MENTEE, SELF)
        .allow(MENTOR, OWN_PAIR).allow(MENTEE, OWN_PAIR)),
    SUGGEST(Rule.read().allow(CURATOR, OWN_SCHOOL)),
    ENTER(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    ENTER_OUTSIDER(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    CHANGE(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    CARRY_OVER(Rule.write().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    READ_CARRY_OVER(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    ADMIT(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    DECIDE(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    LEAVE(Rule.write().allow(CURATOR, OWN_SCHOOL));

    private final Rule rule;

    ParticipationAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
