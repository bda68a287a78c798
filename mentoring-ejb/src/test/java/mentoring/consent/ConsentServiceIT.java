package mentoring.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.consent.model.ConsentId;
import mentoring.consent.model.ConsentKind;
import mentoring.consent.model.ConsentState;
import mentoring.consent.model.Signers;
import mentoring.consent.model.WithdrawnBy;
import mentoring.organization.model.MentoringForm;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.Municipality;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolKind;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairKind;
import mentoring.people.model.Affiliation;
import mentoring.people.model.ParticipantRole;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationId;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.SchoolClass;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consents, admission, a class at once, withdrawal, people from outside. */
class ConsentServiceIT extends ServiceTest {

    @Inject
    private ConsentService consents;

    @Inject
    private ConsentListService lists;

    @Inject
    private ConsentQueries queries;

    @Inject
    private ParticipationService participations;

    @Inject
    private RegisterService registers;

    @Inject
    private OutsiderService outsiders;

    @Inject
    private Clock clock;

    private LocalDate today;
    private SchoolYearRef year;
    private SchoolClass schoolClass;
    private Person child;
    private Person teacher;
    private long pupilForm;
    private long teacherForm;
    private long employerForm;

    @BeforeEach
    void school() {
        today = clock.today();
        Municipality municipality = kept(new Municipality("Ершовский округ", ZoneId.of("Europe/Moscow")));
        School school = kept(new School(municipality.id(), SchoolKind.SCHOOL, "Ершовская СОШ", "Ершовская СОШ", "Климова О. П."));
        SchoolYear schoolYear = SchoolYear.of(today);
        year = new SchoolYearRef(school.id(), schoolYear.start());
        kept(new MentoringProgramme(school.id(), schoolYear, schoolYear.firstDay(), schoolYear.lastDay()));
        pupilForm = form(municipality, "PUPIL_PUPIL", PersonCategory.PUPIL, PersonCategory.PUPIL);
        teacherForm = form(municipality, "TEACHER_TEACHER", PersonCategory.TEACHER, PersonCategory.TEACHER);
        employerForm = form(municipality, "EMPLOYER_PUPIL", PersonCategory.PARTNER, PersonCategory.PUPIL);
        schoolClass = kept(new SchoolClass(school.id(), year.year(), "5Б", 20));
        child = pupil("Климов", 12);
        teacher = kept(new Person(school.id(), new PersonName("Зайцева", "Светлана", "Юрьевна"), null));
        teacher.affiliate(Affiliation.teacher("учитель физики", null, schoolYear.firstDay()));
        em.flush();
        curator();
    }

    @Test
    void admissionWaitsForBothConsentsAndSaysWhatIsMissing() {
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        assertEquals(List.of("consent.missing.MISSING", "consent.missing.MISSING"),
            keys(() -> participations.admit(mentee, version(mentee))));
        again();
        ParticipationId complete = candidate(child, ParticipantRole.MENTEE, pupilForm);
        record(child, ConsentKind.PERSONAL_DATA);
        assertEquals(List.of(ConsentKind.PARTICIPATION),
            participations.view(complete).missing().stream().map(problem -> problem.arguments().get(1)).toList());
        record(child, ConsentKind.PARTICIPATION);
        participations.admit(complete, version(complete));
        assertEquals(ParticipationState.ADMITTED, participations.view(complete).state());
        assertEquals(Occupation.FREE, register(ParticipantRole.MENTEE).rows().get(0).occupation());
    }

    @Test
    void requestAndTimeOpenWithTheConsentToData() {
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        assertNull(participations.view(mentee).details());
        record(child, ConsentKind.PERSONAL_DATA);
        participations.describeMentee(mentee, request(version(mentee)));
        em.flush();
        em.clear();
        ParticipationView.Details details = participations.view(mentee).details();
        assertEquals(List.of("математика"), details.requestTopics());
        assertEquals(5, details.availability());
    }

    @Test
    void withoutTheConsentToDataNoRequestIsTaken() {
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        assertEquals(List.of("participation.consentFirst"),
            keys(() -> participations.describeMentee(mentee, request(version(mentee)))));
    }

    @Test
    void aStaleChangeOfARegisterLineIsRefused() {
        record(child, ConsentKind.PERSONAL_DATA);
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        int seen = version(mentee);
        participations.describeMentee(mentee, new DescribeMentee(seen, "Первый", List.of(), List.of(), 0, null));
        em.flush();
        assertEquals(List.of("shared.changedMeanwhile"),
            keys(() -> participations.describeMentee(mentee, new DescribeMentee(seen, "Второй", List.of(), List.of(), 0, null))));
    }

    @Test
    void eachLineOfAClassSaysWhatIsWrongAndNothingIsSaved() {
        Person second = pupil("Орлов", 15);
        em.flush();
        List<RecordClass.Row> wrong = List.of(
            new RecordClass.Row(0, child.id(), today, Signers.SUBJECT, null, null, null),
            new RecordClass.Row(1, second.id(), today.plusDays(1), Signers.BOTH, null, "Орлова Анна", "мать"));
        Refusal refused = assertThrows(Refusal.class, () -> consents.recordClass(year, ofClass(wrong)));
        assertEquals(List.of("rows[0].signedBy", "rows[0].signedBy", "rows[1].signedOn"),
            refused.problems().stream().map(Problem::path).toList());
    }

    @Test
    void aClassIsRecordedAtOnce() {
        Person second = pupil("Орлов", 15);
        em.flush();
        assertFalse(queries.validOn(child.id(), ConsentKind.PERSONAL_DATA, today));
        consents.recordClass(year, ofClass(List.of(
            new RecordClass.Row(0, child.id(), today, Signers.REPRESENTATIVE, null, "Климова Ольга", "мать"),
            new RecordClass.Row(1, second.id(), today, Signers.BOTH, null, "Орлова Анна", "мать"))));
        for (Person one : List.of(child, second)) {
            assertTrue(queries.validOn(one.id(), ConsentKind.PERSONAL_DATA, today));
            assertTrue(queries.validOn(one.id(), ConsentKind.PARTICIPATION, today));
        }
        ClassSheet sheet = lists.classSheet(year, schoolClass.id());
        assertEquals(2, sheet.pupils().size());
        assertEquals("Климова Ольга", sheet.pupils().get(0).representatives().get(0).fullName());
    }

    @Test
    void aPersonOfAnotherClassIsNotFoundInTheClass() {
        RecordClass command = ofClass(List.of(new RecordClass.Row(0, teacher.id(), today, Signers.SUBJECT, null, null, null)));
        assertTrue(assertThrows(Refusal.class, () -> consents.recordClass(year, command)).isNotFound());
    }

    @Test
    void withdrawalTakesThePersonOutOfTheRegistersThatDay() {
        record(child, ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION);
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        participations.admit(mentee, version(mentee));
        assertTrue(queries.personsMissing(year, today).isEmpty());
        consents.withdraw(newest(child, ConsentKind.PERSONAL_DATA), new WithdrawConsent(today, WithdrawnBy.REPRESENTATIVE));
        assertFalse(queries.validOn(child.id(), ConsentKind.PERSONAL_DATA, today));
        ParticipationView view = participations.view(mentee);
        assertEquals(ParticipationState.LEFT, view.state());
        assertEquals(ParticipationService.CONSENT_WITHDRAWN, view.leftReason());
        assertNull(view.details());
        assertTrue(queries.coverage(year, today).all().isEmpty());
    }

    @Test
    void aWithdrawnTransferLeavesTheParticipationAlone() {
        record(child, ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION, ConsentKind.TRANSFER);
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        consents.withdraw(newest(child, ConsentKind.TRANSFER), new WithdrawConsent(today, WithdrawnBy.REPRESENTATIVE));
        assertEquals(ParticipationState.CANDIDATE, participations.view(mentee).state());
    }

    @Test
    void aRefusalIsForTheCuratorAlone() {
        candidate(child, ParticipantRole.MENTEE, pupilForm);
        assertEquals(Set.of(child.id()), queries.coverage(year, today).all());
        consents.refuse(new PersonId(child.id()), new RefuseConsent(ConsentKind.PARTICIPATION, year.year(), today));
        assertEquals(ConsentState.REFUSED, lists.ofPerson(new PersonId(child.id())).kind(ConsentKind.PARTICIPATION).state());
        assertTrue(queries.coverage(year, today).all().isEmpty());
        become(Role.DIRECTOR, null);
        PersonPapers seen = lists.ofPerson(new PersonId(child.id()));
        assertEquals(ConsentState.MISSING, seen.kind(ConsentKind.PARTICIPATION).state());
        assertTrue(seen.history().isEmpty());
        assertEquals(ConsentState.MISSING, register(ParticipantRole.MENTEE).rows().get(0).consent());
        assertEquals(ConsentState.MISSING, lists.list(year, everybody(), 0, 10).rows().get(0).papers().get(1).state());
    }

    @Test
    void nobodyRecordsHisOwnClearance() {
        RecordDocument clearance = new RecordDocument(ConsentKind.CLEARANCE, year.year(), today, null, null, today.minusDays(10), "МВД");
        become(Role.CURATOR, teacher.id());
        assertEquals(List.of("consent.ownPaper"),
            keys(() -> consents.recordDocument(new PersonId(teacher.id()), clearance)));
    }

    @Test
    void theDirectorRecordsAClearance() {
        become(Role.DIRECTOR, null);
        RecordDocument clearance = new RecordDocument(ConsentKind.CLEARANCE, year.year(), today, null, null, today.minusDays(10), "МВД");
        assertNotNull(consents.recordDocument(new PersonId(teacher.id()), clearance));
        assertTrue(queries.validOn(teacher.id(), ConsentKind.CLEARANCE, today));
    }

    @Test
    void whatWasRecordedByMistakeIsTakenBack() {
        record(child, ConsentKind.PERSONAL_DATA);
        consents.voidRecord(newest(child, ConsentKind.PERSONAL_DATA), new VoidConsent("не тот ученик"));
        assertEquals(ConsentState.MISSING, lists.ofPerson(new PersonId(child.id())).kind(ConsentKind.PERSONAL_DATA).state());
    }

    @Test
    void someoneEntersOnceInARoleAndOnlyInAFormThatFits() {
        candidate(child, ParticipantRole.MENTEE, pupilForm);
        assertEquals(List.of("participation.exists"),
            keys(() -> candidate(child, ParticipantRole.MENTEE, pupilForm)));
        again();
        assertEquals(List.of("participation.formCategory"),
            keys(() -> candidate(child, ParticipantRole.MENTOR, teacherForm)));
        again();
        assertNotNull(candidate(teacher, ParticipantRole.MENTOR, teacherForm));
    }

    @Test
    void suggestionsAskForTwoLettersAndLeaveOutWhoIsIn() {
        assertTrue(registers.suggest(year, ParticipantRole.MENTEE, "к").isEmpty());
        assertEquals(List.of(child.id()), registers.suggest(year, ParticipantRole.MENTEE, "кли").stream().map(PersonLine::id).toList());
        candidate(child, ParticipantRole.MENTEE, pupilForm);
        assertTrue(registers.suggest(year, ParticipantRole.MENTEE, "кли").isEmpty());
    }

    @Test
    void anOutsiderComesWithOrganisationAndConsentOrNotAtAll() {
        EnterOutsider without = outsider(Signers.NOBODY);
        assertEquals("consent.signerMissing", keys(() -> outsiders.enter(year, without)).get(0));
        again();
        ParticipationId mentor = outsiders.enter(year, outsider(Signers.SUBJECT));
        ParticipationView view = participations.view(mentor);
        assertEquals(PersonCategory.PARTNER, view.category());
        assertEquals("ООО «Агропром»", view.person().workplace());
        assertNotNull(view.details());
        participations.admit(mentor, view.version());
        assertEquals(1, outsiders.partners(year).size());
    }

    @Test
    void aRegisterIsFilteredOrderedAndCutByTheDatabase() {
        for (String name : List.of("Астахов", "Белов", "Власов", "Громов", "Дубов", "Ежов")) {
            Person one = pupil(name, 13);
            em.flush();
            ParticipationId line = candidate(one, ParticipantRole.MENTEE, pupilForm);
            switch (name) {
                case "Громов" -> { }
                case "Дубов" -> participations.decide(line, version(line), ParticipationState.RESERVE);
                case "Ежов" -> participations.decide(line, version(line), ParticipationState.DECLINED);
                default -> record(one, ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION);
            }
            if (List.of("Астахов", "Белов").contains(name)) {
                participations.admit(line, version(line));
            }
            if (name.equals("Астахов")) {
                MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), 1, PairKind.PAIR, pupilForm);
                pair.join(em.find(Participation.class, line.value()), today);
                kept(pair);
            }
        }
        em.clear();
        assertEquals(Map.of(Occupation.WORKS, "Астахов", Occupation.FREE, "Белов", Occupation.READY, "Власов", Occupation.WAITS_CONSENT,
            "Громов", Occupation.RESERVE, "Дубов", Occupation.DECLINED, "Ежов", Occupation.LEFT, "", Occupation.TOOK_PART, "", Occupation.UNPAIRED, ""), Stream.of(Occupation.values())
            .collect(Collectors.toMap(Function.identity(), one -> names(mentees(null, null, one, RegisterFilter.Order.NAME, false, 0, 12)))));
        assertEquals("Ежов Дубов", names(mentees(null, null, null, RegisterFilter.Order.NAME, true, 0, 2)));
        assertEquals("Астахов Белов", names(mentees(null, null, null, RegisterFilter.Order.PAIRS, true, 0, 2)));
        assertEquals("Белов Власов", names(mentees(null, null, null, RegisterFilter.Order.PAIRS, false, 0, 2)));
        assertEquals("Белов Дубов", names(mentees("ОВ", pupilForm, null, RegisterFilter.Order.NAME, false, 1, 1))
            + " " + names(mentees("убов", null, null, RegisterFilter.Order.NAME, false, 0, 12)));
        assertEquals(6, mentees(null, null, null, RegisterFilter.Order.NAME, false, 4, 2).total());
        assertEquals(0, mentees(null, teacherForm, null, RegisterFilter.Order.NAME, false, 0, 2).total());
        assertEquals(new ConsentCounts(5, 2, 0, 0), lists.counts(year));
        Slice<ConsentRow> lacking = lists.list(year, new ConsentFilter(null, null, null, ConsentFilter.Need.LACKING), 1, 1);
        assertEquals(2, lacking.total());
        assertEquals("Дубов", lacking.rows().get(0).person().name().last());
        Slice<ConsentRow> page = lists.list(year, new ConsentFilter("ов", schoolClass.id(), null, ConsentFilter.Need.ALL), 2, 2);
        assertEquals(List.of("Власов", "Громов"), page.rows().stream().map(row -> row.person().name().last()).toList());
        assertEquals(5, page.total());
    }

    @Test
    void aClosedYearsRegisterSaysWhoTookPart() {
        for (String name : List.of("Астахов", "Белов")) {
            Person one = pupil(name, 13);
            em.flush();
            ParticipationId line = candidate(one, ParticipantRole.MENTEE, pupilForm);
            record(one, ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION);
            participations.admit(line, version(line));
            if (name.equals("Астахов")) {
                MentoringPair pair = new MentoringPair(year.schoolId(), year.year(), 1, PairKind.PAIR, pupilForm);
                pair.join(em.find(Participation.class, line.value()), today);
                kept(pair);
            }
        }
        em.createNativeQuery("update pair_member set left_on = ?").setParameter(1, Date.valueOf(today)).executeUpdate();
        em.createNativeQuery("update consent set valid_to = ?").setParameter(1, Date.valueOf(today.plusDays(5))).executeUpdate();
        em.createNativeQuery("update mentoring_programme set state = 'CLOSED' where school_id = ?").setParameter(1, year.schoolId())
            .executeUpdate();
        em.clear();
        assertEquals(Map.of(Occupation.TOOK_PART, "Астахов", Occupation.UNPAIRED, "Белов"), Stream.of(Occupation.values())
            .filter(one -> !mentees(null, null, one, RegisterFilter.Order.NAME, false, 0, 12).rows().isEmpty())
            .collect(Collectors.toMap(Function.identity(), one -> names(mentees(null, null, one, RegisterFilter.Order.NAME, false, 0, 12)))));
        List<RegisterRow> all = mentees(null, null, null, RegisterFilter.Order.PAIRS, true, 0, 12).rows();
        assertEquals(List.of(Occupation.TOOK_PART, Occupation.UNPAIRED), all.stream().map(RegisterRow::occupation).toList());
        assertEquals(List.of(1, 0), all.stream().map(RegisterRow::pairs).toList());
        assertEquals(List.of(ConsentState.VALID, ConsentState.VALID), all.stream().map(RegisterRow::consent).toList());
    }

    private Slice<RegisterRow> mentees(String name, Long form, Occupation occupation, RegisterFilter.Order order, boolean back, int first,
                                       int size) {
        return registers.register(year, new RegisterFilter(ParticipantRole.MENTEE, name, form, occupation, order, back), first, size);
    }

    private static String names(Slice<RegisterRow> register) {
        return register.rows().stream().map(row -> row.person().name().last()).collect(Collectors.joining(" "));
    }

    @Test
    void strangersFindNothing() {
        ParticipationId ofChild = candidate(child, ParticipantRole.MENTEE, pupilForm);
        become(Role.MENTEE, teacher.id());
        assertTrue(assertThrows(Refusal.class, () -> participations.view(ofChild)).isNotFound());
        again();
        become(Role.MENTEE, child.id());
        assertTrue(assertThrows(Refusal.class, () -> lists.list(year, everybody(), 0, 10)).isNotFound());
        again();
        ParticipationId other = candidate(child, ParticipantRole.MENTEE, pupilForm);
        currentUser.become(new Caller(9, "Методист", false, List.of(new Caller.Grant(Role.METHODOLOGIST, null, null))));
        assertTrue(assertThrows(Refusal.class, () -> participations.view(other)).isNotFound());
    }

    @Test
    void aParticipantReadsHisOwnLineAndChangesNothing() {
        ParticipationId mentee = candidate(child, ParticipantRole.MENTEE, pupilForm);
        become(Role.MENTEE, child.id());
        ParticipationView own = participations.view(mentee);
        assertFalse(own.changeable());
        assertTrue(assertThrows(Refusal.class, () -> participations.admit(mentee, own.version())).isNotFound());
    }

    @Test
    void aChildUnder14DoesNotWithdrawItself() {
        record(child, ConsentKind.PERSONAL_DATA);
        ConsentId consent = newest(child, ConsentKind.PERSONAL_DATA);
        become(Role.MENTEE, child.id());
        assertEquals(List.of("consent.withdrawByRepresentative"),
            keys(() -> consents.withdraw(consent, new WithdrawConsent(today, WithdrawnBy.REPRESENTATIVE))));
    }

    /** A refusal spoils the transaction: begins another with the same school. */
    private void again() {
        try {
            transaction.rollback();
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        school();
    }

    private static DescribeMentee request(int version) {
        return new DescribeMentee(version, "Подготовиться к олимпиаде", List.of("математика"), List.of("шахматы"), 5, 60);
    }

    private void curator() {
        become(Role.CURATOR, null);
    }

    private void become(Role role, Long person) {
        currentUser.become(new Caller(9, "Орлова Наталья", false, List.of(new Caller.Grant(role, year.schoolId(), person))));
    }

    private Person pupil(String surname, int age) {
        Person pupil = kept(new Person(year.schoolId(), new PersonName(surname, "Илья", null), today.minusYears(age).minusDays(40)));
        pupil.affiliate(Affiliation.learner(PersonCategory.PUPIL, schoolClass, SchoolYear.of(today).firstDay()));
        return pupil;
    }

    private long form(Municipality municipality, String code, PersonCategory mentor, PersonCategory mentee) {
        return kept(new MentoringForm(municipality.id(), code, code, EnumSet.of(mentor), EnumSet.of(mentee), 1)).id();
    }

    private ParticipationId candidate(Person person, ParticipantRole role, long form) {
        return participations.enter(year, new EnterCandidate(person.id(), role, List.of(new FormChoice(form, null))));
    }

    private void record(Person person, ConsentKind... kinds) {
        consents.record(new PersonId(person.id()), new RecordConsents(Set.of(kinds), year.year(), today, null, Signers.REPRESENTATIVE, null,
            "Климова Ольга", "мать", "Управление образования"));
    }

    private RecordClass ofClass(List<RecordClass.Row> rows) {
        return new RecordClass(schoolClass.id(), Set.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION), null, null, rows);
    }

    private EnterOutsider outsider(Signers signers) {
        return new EnterOutsider("Рябов", "Олег", null, LocalDate.of(1980, 2, 3), PersonCategory.PARTNER, null, "ООО «Агропром»", "агроном",
            null, null, false, List.of(new FormChoice(employerForm, null)),
            new EnterOutsider.OutsiderConsent(today, null, signers, null, null, true));
    }

    private ConsentId newest(Person person, ConsentKind kind) {
        return new ConsentId(lists.ofPerson(new PersonId(person.id())).history().stream().filter(paper -> paper.kind() == kind).findFirst()
            .orElseThrow().id());
    }

    private Slice<RegisterRow> register(ParticipantRole role) {
        return registers.register(year, new RegisterFilter(role, null, null, null, RegisterFilter.Order.NAME, false), 0, 12);
    }

    private static ConsentFilter everybody() {
        return new ConsentFilter(null, null, null, ConsentFilter.Need.ALL);
    }

    private int version(ParticipationId id) {
        return participations.view(id).version();
    }

    private <T> T kept(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
