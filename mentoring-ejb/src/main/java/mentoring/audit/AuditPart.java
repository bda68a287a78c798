package mentoring.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the audit, newest first.
 *
 * @param next the record after which the next part begins; null at the end
 */
public record AuditPart(List<AuditLine> lines, Long next) implements Serializable {

    public AuditPart {
        lines = List.copyOf(lines);
    }
}
