package mentoring.plan;

import java.io.Serializable;
import mentoring.pairing.PairHead;

/**
 * A pair and its plan, if one was begun that the caller may see.
 *
 * @param planId   null for none
 * @param mayBegin true where the caller may begin one
 */
public record PlanStart(PairHead pair, Long planId, boolean mayBegin) implements Serializable {
}
