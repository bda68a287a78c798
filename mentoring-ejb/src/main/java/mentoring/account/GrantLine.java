package mentoring.account;

import java.io.Serializable;
import java.time.LocalDate;
import mentoring.shared.model.Role;

/**
 * A role as pages show it.
 *
 * @param school    short name of the school; null for the municipality's roles
 * @param personId  the school's record of the holder; null where there is none
 * @param lastDay   last day on which it holds; null for open-ended
 * @param basis     order or reason; null where the reader may not know it
 * @param grantedBy who granted it; null for the installation, or where the reader may not know it
 * @param over      true where it holds no longer
 * @param endable   true where the caller may end it
 */
public record GrantLine(long id, Role role, Long schoolId, String school, Long personId, LocalDate since, LocalDate lastDay, String basis,
                        String grantedBy, boolean over, boolean endable) implements Serializable {

    /** An acting director: one with a last day. */
    public boolean acting() {
        return role == Role.DIRECTOR && lastDay != null;
    }
}
