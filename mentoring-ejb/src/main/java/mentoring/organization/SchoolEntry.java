package mentoring.organization;

import java.io.Serializable;
import mentoring.organization.model.SchoolKind;
import mentoring.organization.model.SchoolState;

/** A school in the administrator's list; the place may be null. */
public record SchoolEntry(long id, SchoolKind kind, String shortName, String fullName, String place, SchoolState state)
    implements Serializable {
}
