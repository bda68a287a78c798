package mentoring.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.people.model.PersonId;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons by hand, their list, contacts and classes. */
class PersonServiceIT extends ServiceTest {

    private static final LocalDate BORN = LocalDate.of(2012, 5, 14);

    @Inject
    private PersonService persons;

    @Inject
    private PeopleService people;

    @Inject
    private ContactService contacts;

    @Inject
    private ClassService classes;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    private SchoolYearRef year;

    @BeforeEach
    void school() {
        year = setup.open("First school", clock.today());
        em.flush();
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId()));
    }

    @Test
    void aPupilIsAddedWithClassAndRepresentative() {
        PersonId id = persons.add(year, pupil("климов", "илья", BORN, "8б", false));
        em.flush();
        em.clear();
        PersonView view = persons.read(id);
        assertEquals("Климов Илья", view.name().full());
        assertEquals("8Б", view.className());
        assertEquals("мать", view.representatives().get(0).relation());
        assertTrue(view.birthDateKnown());
        assertFalse(view.contactsAllowed());
        assertEquals(List.of("8Б"), classes.list(year).stream().map(ClassView::name).toList());
        assertEquals(1, classes.list(year).get(0).listed());
    }

    @Test
    void theSamePersonIsRefused() {
        persons.add(year, pupil("Королёва", "Анна", BORN, "8Б", false));
        em.flush();
        assertEquals("people.known", refused(pupil("КОРОЛЕВА", "Анна", BORN, "9А", true)));
    }

    @Test
    void anUndatedNamesakeAsks() {
        persons.add(year, pupil("Королёва", "Анна", BORN, "8Б", false));
        em.flush();
        assertEquals("people.namesake", refused(teacher("Королева", "Анна", null, false)));
        again();
        persons.add(year, pupil("Королёва", "Анна", BORN, "8Б", false));
        em.flush();
        persons.add(year, teacher("Королева", "Анна", null, true));
        em.flush();
        assertEquals(2, people.count(year, new PeopleFilter("короле", null, null)));
        assertEquals(2, people.namesakes(year, new PersonName("Королева", "анна", null)).size());
    }

    @Test
    void outsidersComeWithTheirConsentOnly() {
        assertEquals("people.consentFirst", refused(new AddPerson("Громов", "Пётр", null, LocalDate.of(1980, 1, 1), PersonCategory.PARENT,
            null, null, null, null, null, null, false)));
    }

    @Test
    void everyMissingPieceIsNamedAtOnce() {
        Refusal refusal = assertThrows(Refusal.class,
            () -> persons.add(year, new AddPerson("Климов", null, null, null, PersonCategory.PUPIL, null, null, null, null, "Климова Ольга",
                null, false)));
        assertEquals(List.of("firstName", "birthDate", "className", "representativeRelation"),
            refusal.problems().stream().map(problem -> problem.path()).toList());
    }

    @Test
    void contactsWaitForTheConsent() {
        PersonId id = persons.add(year, pupil("Климов", "Илья", BORN, "8Б", false));
        em.flush();
        ChangeContacts command = new ChangeContacts(persons.read(id).version(), "8 921 123 45 67", null);
        assertEquals("people.contactsNeedConsent", key(() -> contacts.change(id, command)));
        again();
        PersonId consenting = persons.add(year, pupil("Климов", "Илья", BORN, "8Б", false));
        em.flush();
        consent(consenting);
        contacts.change(consenting, new ChangeContacts(persons.read(consenting).version(), "8 921 123 45 67", null));
        em.flush();
        assertEquals("+7 921 123-45-67", contacts.contacts(consenting).phone());
    }

    @Test
    void showingABirthDateIsNoted() {
        PersonId id = persons.add(year, pupil("Климов", "Илья", BORN, "8Б", false));
        em.flush();
        assertEquals(BORN, persons.birthDate(id));
        em.flush();
        assertEquals(1, ((Number) em.createNativeQuery("select count(*) from audit_record where action = 'people.show_birth_date'"
            + " and restricted = true and person_id = " + id.value()).getSingleResult()).intValue());
    }

    @Test
    void theListSearchesFiltersAndSorts() {
        persons.add(year, pupil("Ёлкин", "Иван", BORN, "8Б", false));
        persons.add(year, pupil("Егоров", "Иван", BORN, "8А", false));
        persons.add(year, pupil("Жуков", "Иван", BORN, "8А", false));
        persons.add(year, teacher("Ежова", "Анна", null, false));
        em.flush();
        assertEquals(List.of("Егоров Иван", "Ежова Анна", "Ёлкин Иван", "Жуков Иван"), names(PeopleFilter.all()));
        assertEquals(List.of("Ёлкин Иван"), names(new PeopleFilter("елк", null, null)));
        assertEquals(List.of("Ежова Анна"), names(new PeopleFilter(null, PersonCategory.TEACHER, null)));
        long eighthA = classes.list(year).get(0).id();
        assertEquals(List.of("Егоров Иван", "Жуков Иван"), names(new PeopleFilter(null, null, eighthA)));
        assertEquals(List.of(), names(new PeopleFilter("%", null, null)), "a sign of the search language is only a sign");
        assertEquals("8А", people.page(year, new PeopleFilter("егоров", null, null), PageStart.first(), 10).get(0).place());
    }

    @Test
    void aPageIsFoundFromAnyPersonForwardAndBack() {
        List<String> names = List.of("Агеев", "Белов", "Белов", "Волков", "Громов", "Дёмин", "Ежов");
        for (int i = 0; i < names.size(); i++) {
            persons.add(year, pupil(names.get(i), "Иван", BORN.plusDays(i), "8А", false));
        }
        SchoolYearRef other = setup.open("Second school", clock.today());
        em.flush();
        List<PersonLine> all = people.page(year, PeopleFilter.all(), PageStart.first(), 50);
        List<Long> ids = all.stream().map(PersonLine::id).toList();
        assertEquals(names, all.stream().map(line -> line.name().last()).toList());
        for (int known = 0; known < ids.size(); known++) {
            for (int first = 0; first < ids.size(); first++) {
                PageStart start = first >= known ? new PageStart(ids.get(known), first - known, false)
                    : new PageStart(ids.get(known), known - 1 - first, true);
                List<Long> expected = ids.subList(first, Math.min(first + 3, ids.size()));
                assertEquals(expected, ids(PeopleFilter.all(), start, 3), "row " + first + " from row " + known);
                assertEquals(expected, ids(new PeopleFilter(null, PersonCategory.PUPIL, null), start, 3), "filtered");
            }
        }
        assertEquals(ids.subList(5, 7), ids(PeopleFilter.all(), new PageStart(null, 1, true), 3), "from the end");
        assertEquals(ids.subList(0, 3), ids(PeopleFilter.all(), new PageStart(-1L, 0, false), 3), "from nobody");
        currentUser.become(TestSchool.caller(Role.CURATOR, other.schoolId()));
        assertEquals(List.of(), people.page(other, PeopleFilter.all(), new PageStart(ids.get(3), 0, false), 3), "another school's person");
    }

    @Test
    void aNameIsPutRight() {
        PersonId id = persons.add(year, pupil("Климов", "Илья", BORN, "8Б", false));
        em.flush();
        persons.change(id, new ChangePerson(persons.read(id).version(), "Климов", "Илья", "Андреевич", BORN));
        em.flush();
        em.clear();
        PersonView view = persons.read(id);
        assertEquals("8Б", view.className());
        assertEquals("Андреевич", view.name().middle());
    }

    @Test
    void headcountsAreSavedTogether() {
        classes.add(year, new AddClass("5а", null));
        classes.add(year, new AddClass("5Б", 25));
        em.flush();
        ClassView first = classes.list(year).get(0);
        classes.count(year, List.of(new CountClass(first.id(), first.version(), 24)));
        em.flush();
        em.clear();
        assertEquals(List.of(24, 25), classes.list(year).stream().map(ClassView::headcount).toList());
        SchoolYearRef other = setup.open("Second school", clock.today());
        em.flush();
        currentUser.become(TestSchool.caller(Role.CURATOR, other.schoolId()));
        assertTrue(assertThrows(Refusal.class,
            () -> classes.count(other, List.of(new CountClass(first.id(), first.version(), 1)))).isNotFound());
    }

    @Test
    void aClassIsAddedOnce() {
        classes.add(year, new AddClass("5а", null));
        em.flush();
        assertEquals("people.class.known", key(() -> classes.add(year, new AddClass("5 «А»", null))));
    }

    @Test
    void anotherSchoolsCuratorFindsNobody() {
        PersonId id = persons.add(year, pupil("Климов", "Илья", BORN, "8Б", false));
        em.flush();
        currentUser.become(TestSchool.caller(Role.CURATOR, year.schoolId() + 1));
        assertTrue(assertThrows(Refusal.class, () -> persons.read(id)).isNotFound());
    }

    @Test
    void aMentorHasNoListOfPeople() {
        currentUser.become(TestSchool.caller(Role.MENTOR, year.schoolId()));
        assertTrue(assertThrows(Refusal.class, () -> people.page(year, PeopleFilter.all(), PageStart.first(), 10)).isNotFound());
    }

    @Test
    void theDirectorReadsAndDoesNotChange() {
        PersonId id = persons.add(year, pupil("Климов", "Илья", BORN, "8Б", false));
        em.flush();
        currentUser.become(TestSchool.caller(Role.DIRECTOR, year.schoolId()));
        assertEquals("Климов Илья", persons.read(id).name().full());
        assertTrue(assertThrows(Refusal.class,
            () -> persons.change(id, new ChangePerson(0, "А", "Б", null, BORN))).isNotFound());
    }

    private void again() {
        startAnew();
        school();
    }

    private List<Long> ids(PeopleFilter filter, PageStart start, int size) {
        return people.page(year, filter, start, size).stream().map(PersonLine::id).toList();
    }

    private List<String> names(PeopleFilter filter) {
        return people.page(year, filter, PageStart.first(), 50).stream().map(line -> line.name().full()).toList();
    }

    private String refused(AddPerson command) {
        return key(() -> persons.add(year, command));
    }

    private void consent(PersonId id) {
        LocalDate today = clock.today();
        em.createNativeQuery("insert into consent (id, version, created_at, changed_at, school_id, person_id, kind, signed_on, pupil_signed,"
            + " representative_signed, valid_from, valid_to) values (1, 0, current_timestamp, current_timestamp, ?, ?, 'PERSONAL_DATA', ?,"
            + " true, true, ?, ?)").setParameter(1, year.schoolId()).setParameter(2, id.value()).setParameter(3, today)
            .setParameter(4, today).setParameter(5, today.plusDays(30)).executeUpdate();
    }

    private static AddPerson pupil(String last, String first, LocalDate born, String className, boolean confirmed) {
        return new AddPerson(last, first, null, born, PersonCategory.PUPIL, className, null, null, null, "Климова Ольга Петровна", "мать",
            confirmed);
    }

    private static AddPerson teacher(String last, String first, LocalDate born, boolean confirmed) {
        return new AddPerson(last, first, null, born, PersonCategory.TEACHER, null, null, "учитель физики", null, null, null, confirmed);
    }
}
