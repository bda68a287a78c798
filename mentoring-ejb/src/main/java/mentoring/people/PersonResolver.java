package mentoring.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.shared.Resolver;
import mentoring.shared.model.Facts;

/** Finds persons. */
@ApplicationScoped
public class PersonResolver implements Resolver<PersonId, Person> {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Class<PersonId> refType() {
        return PersonId.class;
    }

    @Override
    public Person find(PersonId ref) {
        return em.find(Person.class, ref.value());
    }

    @Override
    public Facts facts(Person person) {
        return Facts.ofPerson(person.schoolId(), null, person.id());
    }
}
