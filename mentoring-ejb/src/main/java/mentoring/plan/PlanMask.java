package mentoring.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import mentoring.pairing.PairQueries;
import mentoring.shared.model.NamesInText;
import mentoring.shared.model.Refusal;

/** Finds the names of a pair's people in the free text of its plan, for readers who may not know them. */
@ApplicationScoped
class PlanMask {

    @Inject
    private PairQueries pairs;

    /** Replaces the names; null stays null. */
    UnaryOperator<String> of(long pairId) {
        NamesInText names = names(pairId);
        return names::mask;
    }

    /** Finds the names of the pair's people, also of former members. */
    NamesInText names(long pairId) {
        return pairs.card(pairId).orElseThrow(Refusal::notFound).names();
    }
}
