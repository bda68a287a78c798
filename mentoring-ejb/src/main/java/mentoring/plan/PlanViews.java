package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolOrder;
import mentoring.pairing.PairHead;
import mentoring.pairing.PairHeads;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanLine;
import mentoring.plan.model.PlanRemark;
import mentoring.plan.model.PlanRow;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.Access;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;
import mentoring.shared.StoredFiles;
import mentoring.shared.model.NamesInText;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;

/** Builds what a reader sees of a plan: the edition that matters to him, names as far as he may read them, and what he may do. */
@ApplicationScoped
class PlanViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PairHeads pairs;

    @Inject
    private PlanReaders readers;

    @Inject
    private PlanRights rights;

    @Inject
    private PlanMask mask;

    @Inject
    private StoredFiles files;

    @Inject
    private Access access;

    @Inject
    private CurrentUser currentUser;

    /** The edition in work where the caller may read it, else the one in force. */
    PlanView of(IndividualPlan plan) {
        return of(shown(plan).orElseThrow(Refusal::notFound));
    }

    /** True where there is an edition that the caller may read. */
    boolean readable(IndividualPlan plan) {
        return shown(plan).isPresent();
    }

    private Optional<PlanEdition> shown(IndividualPlan plan) {
        return plan.openEdition().filter(this::mayRead).or(plan::inForce).filter(this::mayRead);
    }

    private boolean mayRead(PlanEdition edition) {
        return access.allows(PlanAction.READ_EDITION, new EditionId(edition.id()));
    }

    PlanView of(PlanEdition edition) {
        IndividualPlan plan = edition.plan();
        PairHead pair = pairs.of(plan.pairId());
        PlanReader reader = readers.of(plan, pair);
        School school = em.find(School.class, plan.schoolId());
        PlanStatus status = PlanResolver.statusIn(plan, pair.state());
        PlanView.Rights allowed = rights.of(edition, school);
        return new PlanView(plan.id(), plan.version(), pair, school.fullName(), status, edition.state(), edition.id(), edition.editionNo(),
            edition.version(), edition.revision(), reader.text(edition.goal()), plan.percentDone(), orderText(plan), plan.completedOn(),
            warned(plan, allowed) ? mask.names(plan.pairId()) : NamesInText.NONE, rows(edition, reader),
            remarks(edition, null, reader), edition.steps().stream().map(step -> new PlanView.Step(step.to(), step.at(),
                reader.actor(step.by(), step.actorName()), reader.text(step.note()))).toList(),
            plan.editions().stream().filter(this::mayRead).map(one -> new PlanView.Edition(one.id(), one.editionNo(), one.state())).toList(),
            allowed);
    }

    /** Writers of the plan, and reviewers of the school; whoever may not know the names is not told where they are. */
    private boolean warned(IndividualPlan plan, PlanView.Rights allowed) {
        Caller caller = currentUser.caller();
        return allowed.write()
            || allowed.giveBack() && (caller.has(Role.CURATOR, plan.schoolId()) || caller.has(Role.DIRECTOR, plan.schoolId()));
    }

    private String orderText(IndividualPlan plan) {
        return plan.inForce().map(PlanEdition::approvalOrderId).map(id -> em.find(SchoolOrder.class, id))
            .map(order -> "№\u00a0" + order.number() + " от " + DAY.format(order.date())).orElse(null);
    }

    private List<PlanView.Row> rows(PlanEdition edition, PlanReader reader) {
        boolean running = edition.state() == EditionState.APPROVED || edition.state() == EditionState.SUPERSEDED;
        return edition.rows().stream().map(row -> new PlanView.Row(row.id(), row.line().id(), row.version(), row.line().version(),
            edition.rows().indexOf(row) + 1, reader.text(row.text().competence()), reader.text(row.text().content()), reader.text(row.text().due().text()),
            row.text().due().to(), row.text().mode(), reader.text(row.text().result()), row.weight(),
            running && row.line().isDone() ? done(row.line(), reader) : null, remarks(edition, row.line(), reader))).toList();
    }

    private PlanView.Done done(PlanLine line, PlanReader reader) {
        boolean file = line.evidence().fileId() != null;
        if (!reader.seesEvidence()) {
            return new PlanView.Done(line.doneOn(), null, null, null, file, null);
        }
        return new PlanView.Done(line.doneOn(), line.evidence().text(), line.evidence().link(),
            file ? files.describe(line.evidence().fileId()).name() : null, file, line.doneReason());
    }

    private static List<PlanView.Remark> remarks(PlanEdition edition, PlanLine line, PlanReader reader) {
        return !reader.seesRemarks() ? List.of() : edition.remarks().stream().filter(remark -> remark.line() == line)
            .map(remark -> remark(remark, reader)).toList();
    }

    private static PlanView.Remark remark(PlanRemark remark, PlanReader reader) {
        return new PlanView.Remark(remark.id(), reader.actor(remark.by(), remark.actorName()), remark.at(), reader.text(remark.text()),
            reader.text(remark.answer()), remark.resolved());
    }
}
