package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import mentoring.plan.model.PlanEdition;
import mentoring.shared.Action;
import mentoring.shared.Audit;
import mentoring.shared.Clock;

/**
 * Where one person of a small school acts twice for want of another, with a reason and a trace (access design, section 5): timeline and
 * audit say so, and the municipality counts it.
 */
@ApplicationScoped
class SelfActs {

    /** So long a plan waits for a methodologist before a small school helps itself. */
    static final Duration WAITING = Duration.ofDays(10);

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** True for what was sent long enough ago. */
    boolean waited(PlanEdition edition) {
        return edition.submittedAt() != null && edition.submittedAt().isBefore(clock.now().minus(WAITING));
    }

    /** Leaves the trace. */
    void note(Action action, PlanEdition edition, String reason) {
        audit.exception(action, new Audit.Subject("Plan", edition.plan().id(), edition.plan().schoolId(), null), reason);
    }
}
