package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import mentoring.people.ContactService;
import mentoring.people.ContactsView;
import mentoring.people.PeopleAction;
import mentoring.people.PersonService;
import mentoring.people.PersonView;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;

/** A person. Birth date and contacts are asked for one by one, since each showing is noted. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PersonService persons;

    @EJB
    private ContactService contactService;

    @Inject
    private Access access;

    private Long id;
    private PersonView view;
    private LocalDate birthDate;
    private ContactsView contacts;

    /** Reads the person, without what is hidden. */
    public void open() {
        view = persons.read(ref());
    }

    /** Shows the birth date on this page. */
    public void showBirthDate() {
        birthDate = persons.birthDate(ref());
    }

    /** Shows all contacts on this page. */
    public void showContacts() {
        contacts = contactService.contacts(ref());
    }

    /** The contacts of one representative; null until they are shown. */
    public ContactsView.RepresentativeContacts contactsOf(long representativeId) {
        return contacts == null ? null : contacts.representatives().stream().filter(each -> each.id() == representativeId).findFirst()
            .orElse(null);
    }

    /** True where the caller may change the person. */
    public boolean isEditor() {
        return access.allows(PeopleAction.CHANGE, ref());
    }

    /** True for those who have a parent or guardian here: minors, and whoever has one noted. */
    public boolean isRepresented() {
        return view.className() != null || !view.representatives().isEmpty();
    }

    PersonId ref() {
        return new PersonId(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PersonView getView() {
        return view;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public ContactsView getContacts() {
        return contacts;
    }
}
