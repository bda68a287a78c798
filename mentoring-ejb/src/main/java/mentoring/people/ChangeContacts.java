package mentoring.people;

import mentoring.shared.model.Text;

/** Sets telephone and e-mail; null for none. */
public record ChangeContacts(int version, String phone, String email) {

    public ChangeContacts {
        phone = Text.tidy(phone);
        email = Text.tidy(email);
    }
}
