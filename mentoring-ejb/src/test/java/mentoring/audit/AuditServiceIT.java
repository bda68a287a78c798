package mentoring.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.account.AccountService;
import mentoring.account.AccountSetup;
import mentoring.account.model.Account;
import mentoring.account.model.AccountId;
import mentoring.account.model.RoleGrant;
import mentoring.consent.ConsentService;
import mentoring.consent.RefuseConsent;
import mentoring.consent.model.ConsentKind;
import mentoring.organization.model.PersonCategory;
import mentoring.people.AddPerson;
import mentoring.people.ChangePerson;
import mentoring.people.PersonService;
import mentoring.people.model.PersonId;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.FieldChange;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.model.ToldValue;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditServiceIT extends ServiceTest {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, false);
    private static final LocalDate BORN = LocalDate.of(2012, 5, 14);

    @EJB
    private AuditService audit;

    @EJB
    private PersonService persons;

    @EJB
    private ConsentService consents;

    @EJB
    private AccountService accounts;

    @Inject
    private AccountSetup logins;

    @Inject
    private TestSchool schools;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private SchoolYearRef other;
    private SchoolRef school;
    private PersonId person;

    @BeforeEach
    void somebodyIsEntered() {
        year = schools.open("Audit", clock.today());
        other = schools.open("Audit elsewhere", clock.today());
        school = new SchoolRef(year.schoolId());
        become(Role.CURATOR, year);
        person = persons.add(year, new AddPerson("Климов", "Илья", null, BORN, PersonCategory.PUPIL, "8Б", null, null, null,
            "Климова Ольга", "мать", false));
        em.flush();
        em.clear();
    }

    private void become(Role role, SchoolYearRef where) {
        currentUser.become(role.municipal() ? new Caller(9, "Сетевой Администратор", false, List.of(new Caller.Grant(role, null, null)))
            : TestSchool.caller(role, where.schoolId()));
    }

    private void rename() {
        persons.change(person, new ChangePerson(persons.read(person).version(), "Климов", "Егор", null, BORN.plusDays(1)));
    }

    private List<AuditLine> read(AuditFilter filter) {
        become(Role.DIRECTOR, year);
        return audit.school(school, filter, null).lines();
    }

    @Test
    void aChangeNamesItsFieldsAndKeepsBothValues() {
        rename();
        AuditLine line = read(ALL).get(0);
        assertEquals("people.change", line.action());
        assertEquals("Орешкина Марина Андреевна", line.actor());
        assertEquals("Климов Егор", line.label());
        assertEquals("/people/person?id=" + person.value(), line.link());
        assertEquals(List.of("Климов Егор"), line.persons());
        assertEquals(List.of("birthDate", "firstName"), line.fields().stream().sorted().toList());
        FieldChange name = line.changes().stream().filter(change -> change.field().equals("firstName")).findFirst().orElseThrow();
        assertEquals(List.of("Илья", "Егор"), List.of(ToldValue.read(name.before()), ToldValue.read(name.after())));
        FieldChange born = line.changes().stream().filter(change -> change.field().equals("birthDate")).findFirst().orElseThrow();
        assertEquals(List.of(BORN, BORN.plusDays(1)), List.of(ToldValue.read(born.before()), ToldValue.read(born.after())));
    }

    @Test
    void anAccountIsNamedAndWhyItWasBlockedStaysKnown() {
        Account mentor = logins.open("mentor-" + year.schoolId(), "nobody logs in here", false, "Климов Илья",
            RoleGrant.inSchool(Role.MENTOR, year.schoolId(), person.value(), clock.today(), null, "test", null));
        em.flush();
        become(Role.DIRECTOR, year);
        accounts.block(new AccountId(mentor.id()), "утерян листок");
        accounts.unblock(new AccountId(mentor.id()));
        AuditLine line = read(ALL).get(0);
        assertEquals("Климов Илья (" + mentor.login() + ")", line.label());
        assertEquals("/account/account?id=" + mentor.id(), line.link());
        assertEquals(List.of("Климов Илья"), line.persons());
        FieldChange reason = line.changes().stream().filter(change -> change.field().equals("blockReason")).findFirst().orElseThrow();
        assertEquals("утерян листок", ToldValue.read(reason.before()));
        assertNull(reason.after());
        become(Role.ADMINISTRATOR, year);
        AuditLine reduced = audit.all(ALL, null).lines().get(0);
        assertEquals(mentor.login(), reduced.label());
        assertEquals(List.of(), reduced.persons());
    }

    @Test
    void valuesAreErasedWithThePersonAndTheRecordStays() {
        rename();
        for (String table : List.of("legal_representative where person_id", "affiliation where person_id", "person where id")) {
            em.createNativeQuery("delete from " + table + " = ?").setParameter(1, person.value()).executeUpdate();
        }
        em.clear();
        AuditLine line = read(ALL).get(0);
        assertEquals("people.change", line.action());
        assertTrue(line.fields().contains("firstName"));
        assertEquals(List.of(), line.changes());
        assertNull(line.label());
    }

    @Test
    void aRefusedConsentIsToldToNoReaderOfTheAudit() {
        consents.refuse(person, new RefuseConsent(ConsentKind.PERSONAL_DATA, year.year(), clock.today()));
        assertEquals(List.of("people.add"), read(ALL).stream().map(AuditLine::action).toList());
    }

    @Test
    void itIsSearchedByPersonActorKindDayAndReading() {
        rename();
        persons.birthDate(person);
        assertEquals(3, read(ALL).size());
        assertEquals(3, read(new AuditFilter(clock.today(), clock.today(), "климов", "people", false)).size());
        assertEquals(3, read(new AuditFilter(null, null, "орешкина", null, false)).size());
        assertEquals(0, read(new AuditFilter(null, null, "100%", null, false)).size());
        assertEquals(0, read(new AuditFilter(null, null, null, "journal", false)).size());
        assertEquals(0, read(new AuditFilter(null, clock.today().minusDays(1), null, null, false)).size());
        assertEquals(List.of("people.show_birth_date"),
            read(new AuditFilter(null, null, null, null, true)).stream().map(AuditLine::action).toList());
    }

    @Test
    void whatAJobReadsMakesNobodyBusy() {
        currentUser.becomeInJob(currentUser.caller());
        for (int i = 0; i < 31; i++) {
            persons.birthDate(person);
        }
        become(Role.DIRECTOR, year);
        assertEquals(List.of(), audit.busyReaders(school));
        assertEquals(25, read(new AuditFilter(null, null, null, null, true)).size(), "a whole part of the audit tells of them");
    }

    @Test
    void partsFollowEachOtherWithoutGapOrRepetition() {
        for (int i = 0; i < 60; i++) {
            persons.birthDate(person);
        }
        become(Role.DIRECTOR, year);
        List<Long> ids = new ArrayList<>();
        AuditPart part = audit.school(school, ALL, null);
        part.lines().forEach(line -> ids.add(line.id()));
        while (part.next() != null) {
            part = audit.school(school, ALL, part.next());
            part.lines().forEach(line -> ids.add(line.id()));
        }
        assertEquals(61, ids.size());
        assertEquals(61, ids.stream().distinct().count());
        assertEquals(List.of("Орешкина Марина Андреевна 60"), audit.busyReaders(school).stream()
            .map(busy -> busy.name() + " " + busy.openings()).toList());
        become(Role.DIRECTOR, other);
        Long foreign = ids.get(0);
        assertThrows(Refusal.class, () -> audit.school(new SchoolRef(other.schoolId()), ALL, foreign));
    }

    @Test
    void anotherSchoolSeesNothingAndAnExportLeavesATrace() {
        become(Role.DIRECTOR, year);
        assertEquals(1, audit.export(school, ALL).size());
        assertEquals(List.of("audit.export_school", "people.add"), read(ALL).stream().map(AuditLine::action).toList());
        become(Role.DIRECTOR, other);
        assertEquals(List.of(), audit.school(new SchoolRef(other.schoolId()), ALL, null).lines());
    }

    @Test
    void theAdministratorFindsNoNameAndNoValueOfASchool() {
        rename();
        become(Role.ADMINISTRATOR, year);
        List<AuditLine> lines = audit.all(ALL, null).lines();
        AuditLine line = lines.stream().filter(one -> one.action().equals("people.change")).findFirst().orElseThrow();
        assertEquals("Audit", line.school());
        assertEquals("Орешкина Марина Андреевна", line.actor());
        assertFalse(lines.toString().contains("Климов"));
        assertEquals(List.of(), line.fields());
        assertEquals(List.of(), audit.all(new AuditFilter(null, null, "климов", null, false), null).lines());
    }
}
