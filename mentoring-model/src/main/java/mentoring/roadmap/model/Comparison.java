package mentoring.roadmap.model;

import java.math.BigDecimal;

/** How a value is held against its threshold: «не менее», «не более». */
public enum Comparison {
    GE, LE;

    boolean holds(BigDecimal value, BigDecimal amount) {
        int order = value.compareTo(amount);
        return this == GE ? order >= 0 : order <= 0;
    }
}
