package mentoring.people;

import java.io.Serializable;
import java.util.List;

/** Contacts of a person and of his representatives; null where there are none. */
public record ContactsView(String phone, String email, List<RepresentativeContacts> representatives) implements Serializable {

    /** Contacts of one representative. */
    public record RepresentativeContacts(long id, String fullName, String phone, String email) implements Serializable {
    }
}
