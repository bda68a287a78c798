package mentoring.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.people.ChangeContacts;
import mentoring.people.ContactService;
import mentoring.people.ContactsView;
import mentoring.people.NameRepresentative;
import mentoring.people.PersonView.RepresentativeView;
import mentoring.people.model.PersonId;
import mentoring.shared.web.PageMessages;

/** The dialogs on a person's page that take contacts and representatives. */
@Named
@ViewScoped
public class PersonContacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ContactService contacts;

    @Inject
    private PersonPage page;

    private ContactForm form = new ContactForm();

    /** Prepares the person's own contacts; filling the form shows them. */
    public void prepareOwn() {
        form = new ContactForm();
        ContactsView known = contacts.contacts(page.ref());
        form.setPhone(known.phone());
        form.setEmail(known.email());
    }

    /** Prepares a new representative. */
    public void prepareNew() {
        form = new ContactForm();
    }

    /** Prepares a representative who is known; filling the form shows his contacts, if there may be any. */
    public void prepare(RepresentativeView chosen) {
        form = new ContactForm();
        form.setId(chosen.id());
        form.setFullName(chosen.fullName());
        form.setRelation(chosen.relation());
        if (page.getView().contactsAllowed()) {
            contacts.contacts(page.ref()).representatives().stream().filter(each -> each.id() == chosen.id()).forEach(each -> {
                form.setPhone(each.phone());
                form.setEmail(each.email());
            });
        }
    }

    /** Saves the person's own contacts. */
    public String saveOwn() {
        contacts.change(page.ref(), new ChangeContacts(page.getView().version(), form.getPhone(), form.getEmail()));
        PageMessages.done("people.contactsSaved");
        return address();
    }

    /** Saves a representative. */
    public String saveRepresentative() {
        contacts.nameRepresentative(page.ref(), new NameRepresentative(page.getView().version(), form.getId(), form.getFullName(),
            form.getRelation(), form.getPhone(), form.getEmail()));
        PageMessages.done("people.representativeSaved");
        return address();
    }

    public ContactForm getForm() {
        return form;
    }

    private String address() {
        PersonId person = page.ref();
        return "/people/person?faces-redirect=true&id=" + person.value();
    }
}
