package mentoring.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is looked for in the audit.
 *
 * @param from       first day; null for the beginning
 * @param to         last day; null for today
 * @param who        part of the actor's name, or for a director of the name of whom the deed concerned; null for all
 * @param feature    the feature of the deed, such as {@code people}; null for all
 * @param restricted true for readings of restricted things alone
 */
public record AuditFilter(LocalDate from, LocalDate to, String who, String feature, boolean restricted) implements Serializable {
}
