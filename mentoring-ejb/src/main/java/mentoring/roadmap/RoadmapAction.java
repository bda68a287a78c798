package mentoring.roadmap;

import static mentoring.roadmap.model.RoadmapState.APPROVED;
import static mentoring.roadmap.model.RoadmapState.CLOSED;
import static mentoring.roadmap.model.RoadmapState.DRAFT;
import static mentoring.roadmap.model.RoadmapState.SUBMITTED;
import static mentoring.shared.Relation.ANY;
import static mentoring.shared.Relation.MUNICIPALITY;
import static mentoring.shared.Relation.OWN_SCHOOL;
import static mentoring.shared.Relation.SELF;
import static mentoring.shared.model.Role.CURATOR;
import static mentoring.shared.model.Role.DIRECTOR;
import static mentoring.shared.model.Role.MENTEE;
import static mentoring.shared.model.Role.MENTOR;
import static mentoring.shared.model.Role.METHODOLOGIST;

import mentoring.shared.Action;
import mentoring.shared.Rule;

/** Who may do what with roadmaps (access design, section 3.6). SELF is the person who answers for the row. */
public enum RoadmapAction implements Action {

    FIND(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY)),
    LIST(Rule.read().allow(METHODOLOGIST, ANY)),
    LIST_OWN(Rule.read().allow(CURATOR, ANY).allow(DIRECTOR, ANY).allow(MENTOR, ANY).allow(MENTEE, ANY)),
    MAKE(Rule.write().allow(CURATOR, OWN_SCHOOL)),
    READ(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY, APPROVED, CLOSED)),
    READ_SETUP(Rule.read().allow(CURATOR, OWN_SCHOOL, DRAFT, APPROVED)),
    SET_UP(Rule.write().allow(CURATOR, OWN_SCHOOL, DRAFT)),
    SET_LINKS(Rule.write().allow(CURATOR, OWN_SCHOOL, DRAFT, APPROVED)),
    SUBMIT(Rule.write().allow(CURATOR, OWN_SCHOOL, DRAFT)),
    TAKE_BACK(Rule.write().allow(CURATOR, OWN_SCHOOL, SUBMITTED)),
    RETURN(Rule.write().allow(DIRECTOR, OWN_SCHOOL, SUBMITTED)),
    PUT_ON_ORDER(Rule.write().allow(CURATOR, OWN_SCHOOL, SUBMITTED)),
    CLOSE(Rule.write().allow(DIRECTOR, OWN_SCHOOL, APPROVED)),
    PRINT(Rule.readRestricted().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY, APPROVED, CLOSED)),
    READ_ROW(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(METHODOLOGIST, MUNICIPALITY, APPROVED, CLOSED)
        .allow(MENTOR, SELF).allow(MENTEE, SELF)),
    READ_RECORDS(Rule.read().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL)),
    ASSIGN(Rule.write().allow(CURATOR, OWN_SCHOOL, DRAFT, APPROVED)),
    MOVE_TERM(Rule.write().allow(DIRECTOR, OWN_SCHOOL, APPROVED)),
    EXPLAIN(Rule.write().allow(CURATOR, OWN_SCHOOL, APPROVED).allow(DIRECTOR, OWN_SCHOOL, APPROVED).allow(MENTOR, SELF, APPROVED)),
    ATTACH(Rule.write().allow(CURATOR, OWN_SCHOOL, DRAFT, SUBMITTED, APPROVED).allow(DIRECTOR, OWN_SCHOOL, DRAFT, SUBMITTED, APPROVED)
        .allow(MENTOR, SELF, APPROVED)),
    DETACH(Rule.write().allow(CURATOR, OWN_SCHOOL, DRAFT, SUBMITTED, APPROVED).allow(DIRECTOR, OWN_SCHOOL, DRAFT, SUBMITTED, APPROVED)
        .allow(MENTOR, SELF, APPROVED)),
    OPEN_FILE(Rule.readRestricted().allow(CURATOR, OWN_SCHOOL).allow(DIRECTOR, OWN_SCHOOL).allow(MENTOR, SELF)
        .allow(METHODOLOGIST, MUNICIPALITY, APPROVED, CLOSED)),
    CONFIRM(Rule.write().allow(CURATOR, OWN_SCHOOL, APPROVED).allow(DIRECTOR, OWN_SCHOOL, APPROVED).allow(MENTOR, SELF, APPROVED)),
    UNCONFIRM(Rule.write().allow(CURATOR, OWN_SCHOOL, APPROVED).allow(DIRECTOR, OWN_SCHOOL, APPROVED).allow(MENTOR, SELF, APPROVED));

    private final Rule rule;

    RoadmapAction(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
