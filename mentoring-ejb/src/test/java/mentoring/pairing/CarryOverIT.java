package mentoring.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.consent.CarriedPart;
import mentoring.consent.ParticipantCarryService;
import mentoring.organization.model.MentoringProgramme;
import mentoring.pairing.model.MentoringPair;
import mentoring.pairing.model.PairCaution;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;
import mentoring.people.CarriedClass;
import mentoring.people.CarryClasses;
import mentoring.people.ClassCarryService;
import mentoring.people.LeaveSchool;
import mentoring.people.PersonMoveService;
import mentoring.people.model.Participation;
import mentoring.people.model.ParticipationState;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.people.model.TopicKind;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of pupils, participants and pairs into the next year. */
class CarryOverIT extends PairingTest {

    @Inject
    private ClassCarryService classes;

    @Inject
    private ParticipantCarryService participants;

    @Inject
    private PairCarryService carrying;

    @Inject
    private PairService pairs;

    @Inject
    private PairFinishService finishing;

    @Inject
    private PersonMoveService moves;

    private SchoolYearRef next;
    private LocalDate first;

    @BeforeEach
    void nextYear() {
        SchoolYear following = new SchoolYear(year.year() + 1);
        kept(new MentoringProgramme(year.schoolId(), following, following.firstDay(), following.lastDay()));
        next = new SchoolYearRef(year.schoolId(), following.start());
        first = following.firstDay();
    }

    @Test
    void pupilsMoveUpOnceAndLeavingClassesLeave() {
        Participation mentor = mentor("Орлов", 1);
        Participation mentee = mentee("Климов");
        List<CarriedClass> offered = classes.list(next);
        assertEquals(List.of("7Б 1 8Б", "10А 1 11А"), offered.stream().map(each -> each.name() + " " + each.pupils() + " " + each.nextName())
            .toList());
        carryClasses(Map.of("7Б", "8Б", "10А", ""));
        assertEquals("8Б", person(mentee).affiliationOn(first).orElseThrow().schoolClass().name());
        assertEquals("7Б", person(mentee).affiliationOn(first.minusDays(1)).orElseThrow().schoolClass().name());
        assertTrue(person(mentor).affiliationOn(first).isEmpty());
        assertEquals(ParticipationState.ADMITTED, mentor.state(), "his part in the year that ends stays");
        assertEquals(List.of(), classes.list(next));
        classes.carry(next, new CarryClasses(offered.stream().map(each -> new CarryClasses.Move(each.id(), "9Б")).toList(), null));
        assertEquals(2, person(mentee).affiliations().size(), "nobody moves twice");
    }

    @Test
    void aWrongClassNameIsRefusedAtItsField() {
        mentee("Климов");
        refused(List.of("people.class.nameWrong"), () -> carryClasses(Map.of("7Б", "восьмой")));
    }

    @Test
    void consentsThatHoldMakeAParticipantAtOnceAndLeaversAreLeftOut() {
        Participation mentor = mentor("Орлов", 2, "физика");
        Participation mentee = mentee("Климов", "физика");
        Participation gone = mentee("Чижов");
        moves.leave(new PersonId(gone.person().id()), new LeaveSchool(gone.person().version(), today, "переезд"));
        longer(mentor);
        em.flush();
        carryClasses(Map.of("7Б", "8Б", "10А", "11А"));
        List<CarriedPart> offered = participants.list(next);
        assertEquals(Map.of(mentor.id(), true, mentee.id(), false),
            offered.stream().collect(Collectors.toMap(CarriedPart::id, CarriedPart::admitted)));
        participants.carry(next, offered.stream().map(CarriedPart::id).toList());
        participants.carry(next, offered.stream().map(CarriedPart::id).toList());
        Map<Long, Participation> made = made();
        assertEquals(2, made.size());
        assertEquals(ParticipationState.ADMITTED, made.get(mentor.person().id()).state());
        assertEquals(List.of("физика"), made.get(mentor.person().id()).topics(TopicKind.COMPETENCE));
        assertEquals(2, made.get(mentor.person().id()).capacity());
        assertEquals(ParticipationState.CANDIDATE, made.get(mentee.person().id()).state());
        assertEquals(List.of(), made.get(mentee.person().id()).topics(TopicKind.REQUEST), "a request waits for the consent");
        assertEquals(List.of(), participants.list(next));
    }

    @Test
    void aRunningPairGoesOverOnceAndWaitsForAnOrderOfTheNewYear() {
        Participation mentor = mentor("Орлов", 1);
        Participation mentee = mentee("Климов");
        longer(mentor);
        longer(mentee);
        MentoringPair before = em.find(MentoringPair.class, pairs.form(year, pair(mentor, mentee)).value());
        working(before);
        assertEquals(List.of("Орлов И.", "Климов И."), spaced(carrying.list(next).get(0).missing()));
        carryClasses(Map.of("7Б", "8Б", "10А", "11А"));
        participants.carry(next, List.of(mentor.id(), mentee.id()));
        assertTrue(carrying.list(next).get(0).ready());
        CarryPairs command = new CarryPairs(List.of(before.id()), first, first.plusMonths(8), Set.of());
        carrying.carry(next, command);
        carrying.carry(next, command);
        em.flush();
        MentoringPair after = em.createQuery("select p from MentoringPair p where p.previousPairId = :before", MentoringPair.class)
            .setParameter("before", before.id()).getSingleResult();
        assertEquals(next.year(), after.schoolYear());
        assertEquals(PairState.AWAITING_ORDER, after.state());
        assertEquals("математика", after.direction());
        assertEquals(before.formId(), after.formId());
        assertEquals(persons(before), persons(after));
        assertEquals(List.of(), carrying.list(next));
        assertEquals(PairState.ACTIVE, before.state());
    }

    @Test
    void onlyWhatWasShownToSpeakAgainstAPairIsAccepted() {
        MentoringPair before = goingOnWithAYoungMentor();
        assertEquals(Set.of(PairCaution.YOUNG_MENTOR), carrying.list(next).get(0).cautions());
        refused(List.of("pairing.carry.another"), () -> carrying.carry(next, carry(before)));
    }

    @Test
    void whatWasShownToSpeakAgainstAPairIsAccepted() {
        MentoringPair before = goingOnWithAYoungMentor();
        carrying.carry(next, carry(before, PairCaution.YOUNG_MENTOR));
        em.flush();
        assertEquals(List.of(), carrying.list(next));
    }

    @Test
    void aMenteeWhoHasAPairOfTheNewYearIsNotOfferedAgain() {
        Participation mentor = mentor("Орлов", 2);
        Participation mentee = mentee("Климов");
        MentoringPair before = goingOn(mentor, mentee);
        Map<Long, Participation> made = made();
        pairs.form(next, new FormPair(PairKind.PAIR, pupilForm.id(), null, "физика", false, List.of(made.get(mentor.person().id()).id()),
            List.of(made.get(mentee.person().id()).id()), first, first.plusMonths(8), null));
        em.flush();
        CarriedPair offered = carrying.list(next).get(0);
        assertFalse(offered.ready());
        assertEquals(List.of("Климов И."), spaced(offered.paired()));
        refused(List.of("pairing.carry.notReady"), () -> carrying.carry(next, carry(before)));
    }

    private MentoringPair goingOnWithAYoungMentor() {
        Participation mentor = mentor("Орлов", 1);
        MentoringPair before = goingOn(mentor, mentee("Климов"));
        em.createNativeQuery("update person set birth_date = ? where id = ?").setParameter(1, Date.valueOf(today.minusYears(11)))
            .setParameter(2, mentor.person().id()).executeUpdate();
        em.refresh(mentor.person());
        return before;
    }

    /** A working pair whose people are participants of the new year. */
    private MentoringPair goingOn(Participation mentor, Participation mentee) {
        longer(mentor);
        longer(mentee);
        MentoringPair before = em.find(MentoringPair.class, pairs.form(year, pair(mentor, mentee)).value());
        working(before);
        carryClasses(Map.of("7Б", "8Б", "10А", "11А"));
        participants.carry(next, List.of(mentor.id(), mentee.id()));
        em.flush();
        return before;
    }

    private CarryPairs carry(MentoringPair pair, PairCaution... accepted) {
        return new CarryPairs(List.of(pair.id()), first, first.plusMonths(8), Set.of(accepted));
    }

    @Test
    void aPairOfWhomSomebodyIsNoParticipantIsRefusedWhole() {
        MentoringPair before = em.find(MentoringPair.class, pairs.form(year, pair(mentor("Орлов", 1), mentee("Климов"))).value());
        working(before);
        refused(List.of("pairing.carry.notReady"), () -> carrying.carry(next, new CarryPairs(List.of(before.id()), first, first.plusMonths(8), Set.of())));
    }

    @Test
    void manyPairsAreCompletedAtOnceOrNone() {
        Participation mentor = mentor("Орлов", 2);
        MentoringPair one = em.find(MentoringPair.class, pairs.form(year, pair(mentor, mentee("Климов"))).value());
        MentoringPair other = em.find(MentoringPair.class, pairs.form(year, pair(mentor, mentee("Чижов"))).value());
        working(one);
        assertEquals(List.of(one.id()), finishing.list(year).stream().map(PairRow::id).toList());
        refused(List.of("pairing.finish.pair"),
            () -> finishing.complete(year, new CompletePairs(List.of(one.id(), other.id()), today.plusDays(1))));
    }

    @Test
    void completedPairsMayGoOnToo() {
        MentoringPair pair = em.find(MentoringPair.class, pairs.form(year, pair(mentor("Орлов", 2), mentee("Климов"))).value());
        working(pair);
        finishing.complete(year, new CompletePairs(List.of(pair.id()), today.plusDays(1)));
        em.flush();
        assertEquals(PairState.COMPLETED, pair.state());
        assertEquals(List.of(pair.id()), carrying.list(next).stream().map(CarriedPair::id).toList());
    }

    private void working(MentoringPair pair) {
        em.createNativeQuery("update mentoring_pair set state = 'ACTIVE' where id = ?").setParameter(1, pair.id()).executeUpdate();
        em.refresh(pair);
    }

    private void longer(Participation whose) {
        em.createNativeQuery("update consent set valid_to = ? where person_id = ?")
            .setParameter(1, Date.valueOf(next.schoolYear().lastDay())).setParameter(2, whose.person().id()).executeUpdate();
    }

    private void carryClasses(Map<String, String> names) {
        classes.carry(next, new CarryClasses(classes.list(next).stream().filter(each -> names.containsKey(each.name()))
            .map(each -> new CarryClasses.Move(each.id(), names.get(each.name()))).toList(), "окончание обучения"));
        em.flush();
    }

    private Map<Long, Participation> made() {
        return em.createQuery("select q from Participation q where q.schoolId = :school and q.schoolYear = :year", Participation.class)
            .setParameter("school", next.schoolId()).setParameter("year", next.year()).getResultStream()
            .collect(Collectors.toMap(part -> part.person().id(), part -> part));
    }

    private Person person(Participation whose) {
        return em.find(Person.class, whose.person().id());
    }

    private static List<String> spaced(List<String> names) {
        return names.stream().map(name -> name.replace('\u00a0', ' ')).toList();
    }

    private static Set<Long> persons(MentoringPair pair) {
        return pair.members().stream().map(member -> member.personId()).collect(Collectors.toSet());
    }
}
