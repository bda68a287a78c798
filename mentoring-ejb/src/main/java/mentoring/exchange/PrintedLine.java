package mentoring.exchange;

import java.io.Serializable;
import mentoring.exchange.model.PrintedState;
import mentoring.shared.model.Problem;

/**
 * What became of one document of many.
 *
 * @param label  the pair as the caller may see it
 * @param reason why there is no document; null where there is one
 */
public record PrintedLine(long pairId, String label, PrintedState state, Problem reason) implements Serializable {
}
