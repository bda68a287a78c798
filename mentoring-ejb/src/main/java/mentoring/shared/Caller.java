package mentoring.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.shared.model.Role;

/**
 * Who is calling, with the grants valid today.
 *
 * @param accountId   id of the account
 * @param displayName full name, for the audit and the top bar
 * @param mustChange  true while the initial password has not been replaced
 * @param grants      valid grants, in a stable order
 */
public record Caller(long accountId, String displayName, boolean mustChange, List<Grant> grants) implements Serializable {

    /**
     * A role, where it holds and as whom.
     *
     * @param schoolId null for the municipality's roles
     * @param personId the holder's person record in that school; null where there is none
     */
    public record Grant(Role role, Long schoolId, Long personId) implements Serializable {
    }

    public Caller {
        grants = List.copyOf(grants);
    }

    /** True when the role is held anywhere. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** True when the role is held in that school. */
    public boolean has(Role role, long schoolId) {
        return grants.stream().anyMatch(grant -> grant.role() == role && Long.valueOf(schoolId).equals(grant.schoolId()));
    }

    /** Schools in which any role is held. */
    public Set<Long> schools() {
        return grants.stream().map(Grant::schoolId).filter(id -> id != null).collect(Collectors.toSet());
    }

    /** The caller's own person records, one for each school that keeps one. */
    public Set<Long> persons() {
        return grants.stream().map(Grant::personId).filter(id -> id != null).collect(Collectors.toSet());
    }

    /** The caller's own person record in a school, if there is one. */
    public Optional<Long> personIn(long schoolId) {
        return grants.stream().filter(grant -> Long.valueOf(schoolId).equals(grant.schoolId()))
            .map(Grant::personId).filter(id -> id != null).findFirst();
    }

    /** True where that person record of a school is the caller's own. */
    public boolean isPerson(long schoolId, long personId) {
        return personIn(schoolId).filter(own -> own == personId).isPresent();
    }
}
