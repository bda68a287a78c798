package mentoring.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.Municipality;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolKind;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.Person;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Identified;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/** A school with admitted participants and their papers, for tests of pairs, orders and proposals. Names are invented. */
abstract class PairingTest extends ServiceTest {

    static final List<String> CONSENTS = List.of("PERSONAL_DATA", "PARTICIPATION");

    @Inject
    Clock clock;

    LocalDate today;
    SchoolYearRef year;
    MentoringForm pupilForm;
    MentoringForm teacherForm;
    private SchoolClass tenth;
    private SchoolClass seventh;
    private int idOfPaper;

    @BeforeEach
    void school() {
        today = clock.today();
        Municipality municipality = kept(new Municipality("Ершовский округ", ZoneId.of("Europe/Moscow")));
        year = schoolIn(municipality, "Ершовская СОШ");
        pupilForm = form(municipality, "PUPIL_PUPIL", PersonCategory.PUPIL);
        pupilForm.addRoleModel("лидер – пассивный", "вовлечение");
        teacherForm = form(municipality, "TEACHER_TEACHER", PersonCategory.TEACHER);
        tenth = kept(new SchoolClass(year.schoolId(), year.year(), "10А", 20));
        seventh = kept(new SchoolClass(year.schoolId(), year.year(), "7Б", 20));
        em.flush();
        curator();
    }

    SchoolYearRef schoolIn(Municipality municipality, String name) {
        School school = kept(new School(municipality.id(), SchoolKind.SCHOOL, name, name, "Климова О. П."));
        SchoolYear schoolYear = SchoolYear.of(today);
        kept(new MentoringProgramme(school.id(), schoolYear, schoolYear.firstDay(), schoolYear.lastDay()));
        return new SchoolYearRef(school.id(), schoolYear.start());
    }

    private MentoringForm form(Municipality municipality, String code, PersonCategory category) {
        return kept(new MentoringForm(municipality.id(), code, "«" + code + "»", EnumSet.of(category), EnumSet.of(category), 1));
    }

    /** A tenth-former who mentors up to so many. */
    Participation mentor(String surname, int capacity, String... competences) {
        Participation mentor = pupil(surname, 16, tenth, ParticipantRole.MENTOR);
        mentor.offer(List.of(competences), List.of(), capacity, 0, null, null);
        em.flush();
        return mentor;
    }

    /** A seventh-former who asks for help. */
    Participation mentee(String surname, String... requests) {
        Participation mentee = pupil(surname, 13, seventh, ParticipantRole.MENTEE);
        mentee.ask(null, List.of(requests), List.of(), 0, null);
        em.flush();
        return mentee;
    }

    private Participation pupil(String surname, int age, SchoolClass schoolClass, ParticipantRole role) {
        Person person = kept(new Person(year.schoolId(), new PersonName(surname, "Илья", null), today.minusYears(age).minusDays(40)));
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, schoolClass, year.schoolYear().firstDay()));
        return admitted(person, role, PersonCategory.PUPIL, pupilForm);
    }

    Participation teacher(String surname, ParticipantRole role) {
        Person person = kept(new Person(year.schoolId(), new PersonName(surname, "Ольга", "Петровна"), null));
        person.affiliate(Affiliation.teacher("учитель физики", null, year.schoolYear().firstDay()));
        return admitted(person, role, PersonCategory.TEACHER, teacherForm);
    }

    private Participation admitted(Person person, ParticipantRole role, PersonCategory category, MentoringForm form) {
        Participation participation = kept(new Participation(person, year.year(), role, category, today));
        participation.takePartIn(Collections.singletonMap(form.id(), null));
        participation.admit(today);
        em.flush();
        CONSENTS.forEach(kind -> paper(participation, kind, today.minusDays(10)));
        return participation;
    }

    void paper(Participation whose, String kind, LocalDate signedOn) {
        em.createNativeQuery("insert into consent (id, version, created_at, changed_at, school_id, person_id, school_year, kind, signed_on,"
                + " pupil_signed, representative_signed, valid_from, valid_to, document_date, age_rule)"
                + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'REPRESENTATIVE_UNDER_14')")
            .setParameter(1, 1_000_000 + ++idOfPaper)
            .setParameter(2, Timestamp.from(clock.now())).setParameter(3, Timestamp.from(clock.now()))
            .setParameter(4, year.schoolId()).setParameter(5, whose.person().id()).setParameter(6, year.year()).setParameter(7, kind)
            .setParameter(8, Date.valueOf(signedOn)).setParameter(9, true).setParameter(10, true).setParameter(11, Date.valueOf(signedOn))
            .setParameter(12, Date.valueOf(year.schoolYear().lastDay())).setParameter(13, Date.valueOf(signedOn)).executeUpdate();
    }

    void withoutPaper(Participation whose, String kind) {
        em.createNativeQuery("delete from consent where person_id = ? and kind = ?").setParameter(1, whose.person().id())
            .setParameter(2, kind).executeUpdate();
    }

    FormPair pair(Participation mentor, Participation... mentees) {
        PairKind kind = mentees.length == 1 ? PairKind.PAIR : PairKind.GROUP;
        return new FormPair(kind, (mentor.category() == PersonCategory.PUPIL ? pupilForm : teacherForm).id(), null, "математика", false,
            List.of(mentor.id()), List.of(mentees).stream().map(Identified::id).toList(), today, year.schoolYear().lastDay(), null);
    }

    void curator() {
        become(Role.CURATOR, null);
    }

    void director() {
        become(Role.DIRECTOR, null);
    }

    void become(Role role, Long person) {
        become(role, year.schoolId(), person);
    }

    void become(Role role, Long school, Long person) {
        currentUser.become(new Caller(9, "Орлова Наталья", false, List.of(new Caller.Grant(role, school, person))));
    }

    /** Refused with these keys; a refusal spoils the transaction, so it is a test's last call or followed by {@link #again}. */
    static void refused(List<String> keys, Executable call) {
        assertEquals(keys, keys(call));
    }

    /** Begins another transaction with the same empty school. */
    void again() {
        startAnew();
        school();
    }

    <T> T kept(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
