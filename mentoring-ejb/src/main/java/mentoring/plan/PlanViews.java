package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentoring.organization.model.PlanEndorser;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.pairing.model.MentoringPair;
import mentoring.people.model.Person;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanId;
import mentoring.plan.model.PlanRemark;
import mentoring.plan.model.PlanRow;
import mentoring.shared.Access;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Role;

/** Builds what a reader sees of a plan: the edition that matters to him, names as far as he may read them, and what he may do. */
@ApplicationScoped
class PlanViews {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private PlanQueries queries;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    PlanView of(IndividualPlan plan) {
        PairHead pair = pairs.of(plan.pairId());
        PlanEdition edition = shown(plan);
        UnaryOperator<String> text = pair.masked() ? masking(plan) : UnaryOperator.identity();
        School school = em.find(School.class, plan.schoolId());
        return new PlanView(plan.id(), pair, school.fullName(), plan.status(), edition.state(), edition.id(), edition.editionNo(),
            edition.version(), text.apply(edition.goal()), plan.percentDone(), orderText(plan), plan.completedOn(),
            edition.rows().stream().map(row -> row(row, edition, text)).toList(),
            edition.remarks().stream().filter(remark -> remark.line() == null).map(PlanViews::remark).toList(),
            edition.steps().stream().map(step -> new PlanView.Step(step.to(), step.at(), step.actorName(), step.note())).toList(),
            rights(plan, edition, school));
    }

    /** Writers and reviewers see the edition in work; a mentee, and whoever may not see a draft, the one in force. */
    private PlanEdition shown(IndividualPlan plan) {
        Caller caller = currentUser.caller();
        boolean insider = caller.has(Role.CURATOR, plan.schoolId()) || caller.has(Role.DIRECTOR, plan.schoolId())
            || queries.mentorOf(plan.pairId(), caller);
        return plan.openEdition().filter(open -> insider || caller.has(Role.METHODOLOGIST) && open.state() != EditionState.DRAFT)
            .or(plan::inForce).orElseGet(() -> plan.editions().get(plan.editions().size() - 1));
    }

    private String orderText(IndividualPlan plan) {
        return plan.inForce().map(PlanEdition::approvalOrderId).map(id -> em.find(SchoolOrder.class, id))
            .map(order -> "№\u00a0" + order.number() + " от " + java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(order.date()))
            .orElse(null);
    }

    private static PlanView.Row row(PlanRow row, PlanEdition edition, UnaryOperator<String> text) {
        List<PlanView.Remark> remarks = edition.remarks().stream().filter(remark -> remark.line() == row.line()).map(PlanViews::remark).toList();
        return new PlanView.Row(row.id(), row.line().id(), row.version(), row.placeNo(), text.apply(row.text().competence()),
            text.apply(row.text().content()), row.text().due().text(), row.text().due().to(), row.text().mode(),
            text.apply(row.text().result()), row.weight(), row.line().doneOn(), row.line().evidence(), remarks);
    }

    private static PlanView.Remark remark(PlanRemark remark) {
        return new PlanView.Remark(remark.id(), remark.actorName(), remark.at(), remark.text(), remark.resolved());
    }

    private PlanView.Rights rights(IndividualPlan plan, PlanEdition edition, School school) {
        EditionId editionId = new EditionId(edition.id());
        PlanId planId = new PlanId(plan.id());
        boolean member = queries.memberOf(plan.pairId(), currentUser.caller());
        boolean mentor = queries.mentorOf(plan.pairId(), currentUser.caller());
        boolean endorser = currentUser.caller().has(Role.METHODOLOGIST) || school.planEndorser() == PlanEndorser.CURATOR;
        boolean again = plan.openEdition().isEmpty() && plan.inForce().isPresent() && access.allows(PlanAction.MARK_DONE, planId);
        return new PlanView.Rights(access.allows(PlanAction.WRITE, editionId),
            access.allows(PlanAction.SUBMIT, editionId) && (mentor || !queries.mentorHasLogin(plan.pairId())),
            access.allows(PlanAction.TAKE_BACK, editionId), !member && access.allows(PlanAction.RETURN, editionId),
            !member && endorser && access.allows(PlanAction.ENDORSE, editionId),
            edition.state() == EditionState.APPROVED && access.allows(PlanAction.MARK_DONE, planId),
            access.allows(PlanAction.COMPLETE, planId), again);
    }

    /** Hides the pair's own names in free text from a reader who may not know them; also in other cases of the surname. */
    private UnaryOperator<String> masking(IndividualPlan plan) {
        MentoringPair pair = em.find(MentoringPair.class, plan.pairId());
        List<String> stems = pair.members().stream().map(member -> em.find(Person.class, member.personId()).name())
            .flatMap(name -> Stream.of(name.last(), name.first(), name.middle())).filter(part -> part != null && part.length() > 2)
            .map(part -> part.substring(0, Math.max(3, part.length() - 2))).distinct().toList();
        Pattern names = Pattern.compile("(?iu)\\b(" + String.join("|", stems.stream().map(Pattern::quote).toList()) + ")\\p{L}{0,4}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
        return text -> text == null ? null : names.matcher(text).replaceAll(Matcher.quoteReplacement("[имя скрыто]"));
    }
}
