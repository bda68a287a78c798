package mentoring.roadmap;

import java.io.Serializable;
import mentoring.shared.model.PersonName;

/** Somebody of the school's specialists; the post may be null. */
public record StaffMember(long id, PersonName name, String post) implements Serializable {
}
