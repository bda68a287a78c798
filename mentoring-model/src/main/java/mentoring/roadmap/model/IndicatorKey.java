package mentoring.roadmap.model;

import java.util.Arrays;
import java.util.Optional;

/** What a row of the roadmap counts. A template that names any other key is refused. */
public enum IndicatorKey {
    REGISTER_MENTEES("register.mentees", true),
    REGISTER_MENTORS("register.mentors", true),
    /** By target group, PUPIL for all learners and TEACHER for pedagogical staff; others are shown without a denominator. */
    COVERAGE("coverage", true),
    /** Mentors of a target group, by the same groups. */
    MENTORS("mentors", true),
    PARTICIPANTS_PAIRED("participants.paired", true),
    CONSENTS_VALID("consents.valid", true),
    /** By stage of work: ACQUAINTANCE, TRIAL, PLANNING, JOINT_WORK, FINAL. */
    STAGES("stages", true),
    PAIRS_SILENT("pairs.silent", true),
    PAIRS_STARTED("pairs.started", true),
    PLANS_APPROVED("plans.approved", true),
    PLANS_PROGRESS("plans.progress", true),
    PLANS_PROGRESS_DUE("plans.progressDue", true),
    PARTICIPANTS_ACTIVE("participants.active", true),
    /** ALL: of all rows but those that control the roadmap; DUE: of those whose term has passed. */
    ROADMAP_DONE("roadmap.done", true),
    ROADMAP_ON_TIME("roadmap.onTime", true),
    ROADMAP_APPROVED("roadmap.approved", true),

    PARTNERS_LISTED("partners.listed", false),
    PARTNERS_WITH_MENTORS("partners.withMentors", false),
    PARTNERS_UNDER_AGREEMENT("partners.underAgreement", false),
    AGREEMENTS_MISSING("agreements.missing", false),
    TRAINING_EXPERTS("training.experts", false),
    TRAINING_GROUPS("training.groups", false),
    TRAINING_SESSIONS("training.sessionsPerGroup", false),
    TRAINING_CONSULTATIONS("training.consultations", false),
    NETWORKING_HELD("networking.held", false),
    NETWORKING_CLOSED("networking.closed", false),
    NETWORKING_ATTENDANCE("networking.attendance", false),
    NETWORKING_ANSWERS("networking.answers", false),
    NETWORKING_ANALYSED("networking.analysed", false),
    CLOSING_ATTENDANCE("closing.attendance", false),
    MATERIALS_FORMS("materials.forms", false),
    ACCESSIBILITY_CATEGORIES("accessibility.categories", false),
    DIAGNOSTICS_ASSIGNED("diagnostics.assigned", false),
    /** By period: BASELINE, DECEMBER, MARCH, MAY. */
    DIAGNOSTICS_DONE("diagnostics.done", false),
    COMPARISON_BUILT("comparison.built", false),
    /** By step: BUILT, PLACED, PRACTICE, SENT. */
    COLLECTION_STEPS("collection.steps", false),
    REQUESTS_DEFINED("requests.defined", false),
    RESOURCES_DEFINED("resources.defined", false),
    /** By role: MENTEE, MENTOR. */
    INTERVIEWS_HELD("interviews.held", false),
    INTERVIEWS_SPECIALIST("interviews.specialist", false),
    FORMS_CHOSEN("forms.chosen", false),
    PAIRS_FORMED("pairs.formed", false),
    PARTICIPANTS_INFORMED("participants.informed", false),
    ASSIGNMENT_ORDERED("assignment.ordered", false),
    REGISTER_COMPLETE("register.complete", false),
    RUBRICS("rubrics", false),
    CONTENT_PLAN_MADE("contentPlan.made", false),
    PUBLICATIONS("publications", false),
    COUNCIL_ATTENDANCE("council.attendance", false),
    COUNCIL_MINUTES("council.minutes", false),
    POTENTIAL_TEACHERS("potential.teachers", false),
    PARENTS_TALKS("parents.talks", false),
    PARENTS_PRESENT("parents.present", false),
    POTENTIAL_PARENTS("potential.parents", false),
    CLASS_HOURS_ATTENDANCE("classHours.attendance", false),
    CLASS_HOURS_CLASSES("classHours.classes", false),
    POTENTIAL_PUPILS("potential.pupils", false),
    WORKING_MEETINGS("workingMeetings", false),
    POTENTIAL_ALUMNI("potential.alumni", false),
    POTENTIAL_PARTNERS("potential.partners", false),
    POTENTIAL_OUTSIDE("potential.outside", false),
    OUTSIDE_REPRESENTATIVES("outside.representatives", false);

    private final String key;
    private final boolean computed;

    IndicatorKey(String key, boolean computed) {
        this.key = key;
        this.computed = computed;
    }

    /** As a template writes it. */
    public String key() {
        return key;
    }

    /** False while the product has no data to count it: the row is done by evidence. */
    public boolean computed() {
        return computed;
    }

    /** The indicator that a template means. */
    public static Optional<IndicatorKey> of(String key) {
        return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
    }
}
