package mentoring.roadmap;

import java.io.Serializable;
import java.math.BigDecimal;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.SchoolSize;
import mentoring.roadmap.model.Unit;

/**
 * A threshold of a row.
 *
 * @param amount     in force; null for a blank that is not filled
 * @param changeable true where the school may set it
 * @param blank      true where the source leaves it open
 * @param ours       true where the source names no number
 */
public record NumberView(String name, IndicatorKey indicator, BigDecimal amount, Unit unit, boolean changeable, boolean blank, boolean ours,
                         SchoolSize schools) implements Serializable {
}
