package mentoring.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import mentoring.people.model.ContactRule;
import mentoring.people.model.LegalRepresentative;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.shared.Access;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** Contacts of a person and his representatives: shown on demand, taken under a valid consent to data only (decision 8). */
@Stateless
@Guarded
public class ContactService {

    @Inject
    private Access access;

    @Inject
    private DataConsents consents;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** All contacts on the person's page; noted in the audit as read. */
    @PeopleRule(PeopleAction.SHOW_CONTACTS)
    public ContactsView contacts(PersonId ref) {
        Person person = access.get(ref, Person.class);
        return new ContactsView(person.phone(), person.email(), person.representatives().stream()
            .map(each -> new ContactsView.RepresentativeContacts(each.id(), each.fullName(), each.phone(), each.email())).toList());
    }

    /** Sets the person's own contacts. */
    @PeopleRule(PeopleAction.CHANGE_CONTACTS)
    public void change(PersonId ref, @Valid ChangeContacts command) {
        Person person = seen(ref, command.version());
        requireConsent(person, command.phone(), command.email());
        refuseWrong(command.phone(), command.email());
        person.reachableBy(ContactRule.phone(command.phone()).orElse(null), ContactRule.email(command.email()).orElse(null));
    }

    /** Names a representative or puts one right; his contacts wait for the person's consent. */
    @PeopleRule(PeopleAction.CHANGE_REPRESENTATIVES)
    public void nameRepresentative(PersonId ref, @Valid NameRepresentative command) {
        Person person = seen(ref, command.version());
        requireConsent(person, command.phone(), command.email());
        refuseWrong(command.phone(), command.email());
        LegalRepresentative named = command.id() == null ? person.representedBy(command.fullName(), command.relation())
            : person.representatives().stream().filter(each -> each.id().equals(command.id())).findFirst().orElseThrow(Refusal::notFound);
        named.describe(command.fullName(), command.relation());
        if (consents.valid(person.id(), clock.today())) {
            named.reachableBy(ContactRule.phone(command.phone()).orElse(null), ContactRule.email(command.email()).orElse(null));
        }
    }

    private Person seen(PersonId ref, int version) {
        Person person = access.get(ref, Person.class);
        person.requireVersion(version);
        person.touch(clock.now(), currentUser.accountId());
        return person;
    }

    private void requireConsent(Person person, String phone, String email) {
        if ((phone != null || email != null) && !consents.valid(person.id(), clock.today())) {
            throw Refusal.because("people.contactsNeedConsent");
        }
    }

    private static void refuseWrong(String phone, String email) {
        List<Problem> problems = new ArrayList<>();
        if (phone != null && ContactRule.phone(phone).isEmpty()) {
            problems.add(Problem.at("phone", "people.phoneWrong"));
        }
        if (email != null && ContactRule.email(email).isEmpty()) {
            problems.add(Problem.at("email", "people.emailWrong"));
        }
        Refusal.ifAny(problems);
    }
}
