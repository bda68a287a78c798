package mentoring.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.plan.PlanView;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.PlanStatus;
import mentoring.shared.web.Step;
import mentoring.shared.web.Words;

/** The head of a plan's page: where it stands, what comes next, by whom and when the last step was made. */
@ApplicationScoped
public class PlanBanners {

    private static final List<PlanStatus> LINE = List.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.ENDORSED,
        PlanStatus.APPROVED, PlanStatus.IN_PROGRESS, PlanStatus.COMPLETED);

    @Inject
    private Words words;

    /**
     * What the head shows.
     *
     * @param status state of the edition shown: of the plan where it is in force, of a former edition that it is former
     * @param title  the next step
     */
    public record Banner(Enum<?> status, String title, String detail, List<Step> steps) implements Serializable {
    }

    Banner of(PlanView plan) {
        if (plan.edition() == EditionState.SUPERSEDED) {
            return new Banner(plan.edition(), words.of("plan.next.former", plan.editionNo()), detail(plan), List.of());
        }
        PlanStatus status = status(plan);
        return new Banner(status, title(plan, status), detail(plan), status == PlanStatus.CLOSED ? List.of() : steps(plan, status));
    }

    private static PlanStatus status(PlanView plan) {
        boolean inForce = plan.edition() == EditionState.APPROVED;
        boolean over = plan.status() == PlanStatus.CLOSED || plan.status() == PlanStatus.COMPLETED;
        return inForce || over ? plan.status() : PlanStatus.valueOf(plan.edition().name());
    }

    private String title(PlanView plan, PlanStatus status) {
        return switch (status) {
            case DRAFT -> words.of(plan.rights().submit() ? "plan.next.DRAFT" : "plan.next.DRAFT.other");
            case RETURNED -> plan.rights().write() && plan.openRemarks() > 0 ? words.plural("plan.next.RETURNED", plan.openRemarks())
                : words.of(plan.rights().submit() ? "plan.next.RETURNED.ready" : "plan.next.RETURNED.other");
            case SUBMITTED -> words.of(plan.rights().endorse() ? "plan.next.SUBMITTED.review" : "plan.next.SUBMITTED");
            case IN_PROGRESS -> words.of("plan.next.IN_PROGRESS", plan.rowsDone(), plan.rows().size(), plan.percent());
            case COMPLETED -> words.of("plan.next.COMPLETED", plan.completedOn());
            default -> words.of("plan.next." + status);
        };
    }

    private String detail(PlanView plan) {
        PlanView.Step last = plan.lastStep();
        String what = words.of("plan.last." + last.to(), words.date(last.at()), words.time(last.at()), last.actorName());
        return last.note() == null ? what : what + ". " + words.of("plan.last.order", last.note());
    }

    private List<Step> steps(PlanView plan, PlanStatus status) {
        List<Step> steps = new ArrayList<>();
        for (PlanStatus each : LINE) {
            if (each != PlanStatus.RETURNED || status == PlanStatus.RETURNED) {
                boolean behind = each.ordinal() < status.ordinal() || each == PlanStatus.SUBMITTED && status == PlanStatus.RETURNED;
                steps.add(new Step(words.of("plan.step." + each), note(plan, each, behind || each == status), behind, each == status));
            }
        }
        return steps;
    }

    private String note(PlanView plan, PlanStatus step, boolean reached) {
        if (step == PlanStatus.COMPLETED) {
            return plan.completedOn() == null ? null : words.date(plan.completedOn());
        }
        if (!reached) {
            return step == PlanStatus.ENDORSED || step == PlanStatus.APPROVED ? words.of("plan.step.by." + step) : null;
        }
        if (step == PlanStatus.IN_PROGRESS) {
            return words.percent(plan.percent());
        }
        Optional<PlanView.Step> made = plan.steps().stream().filter(one -> one.to().name().equals(step.name())).reduce((one, later) -> later);
        return made.map(one -> words.date(one.at())).orElse(null);
    }
}
