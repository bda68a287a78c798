package mentoring.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.AgeRule;
import mentoring.organization.model.PlanEndorser;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYearRef;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** School, years, figures and forms. */
class OrganizationServiceIT extends ServiceTest {

    @Inject
    private SchoolService schools;

    @Inject
    private YearService years;

    @Inject
    private FiguresService figures;

    @Inject
    private FormQueries forms;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    private LocalDate today;
    private SchoolYearRef year;

    @BeforeEach
    void school() {
        today = clock.today();
        year = setup.open("First school", today);
        em.flush();
        as(Role.DIRECTOR);
    }

    @Test
    void theDirectorChangesWhatIsPrintedAndTheCuratorOnlyReadsIt() {
        SchoolView before = schools.read(year.school());
        DescribeSchool command = new DescribeSchool(before.version(), "  Новое  название ", "Новая СОШ", "Громова Анна Павловна",
            "Директор школы", "Берёзовка", null, "1234567890", null, null);
        schools.describe(year.school(), command);
        em.flush();
        as(Role.CURATOR);
        SchoolView after = schools.read(year.school());
        assertEquals("Новое название", after.fullName());
        assertEquals("1234567890", after.inn());
        assertTrue(assertThrows(Refusal.class, () -> schools.describe(year.school(), command)).isNotFound());
    }

    @Test
    void aStaleFormIsRefused() {
        int seen = schools.read(year.school()).version();
        schools.settle(year.school(), new SettleSchool(seen, AgeRule.BOTH_14_TO_17, PlanEndorser.CURATOR, true, true, true));
        em.flush();
        assertEquals("shared.changedMeanwhile",
            key(() -> schools.settle(year.school(),
                new SettleSchool(seen, AgeRule.BOTH_14_TO_17, PlanEndorser.CURATOR, false, true, true))));
    }

    @Test
    void aNameIsNeeded() {
        int seen = schools.read(year.school()).version();
        ConstraintViolationException violated = assertThrows(ConstraintViolationException.class,
            () -> schools.describe(year.school(), new DescribeSchool(seen, " ", "x", "x", "x", "x", null, null, null, null)));
        assertEquals("{organization.fullNameMissing}", violated.getConstraintViolations().iterator().next().getMessageTemplate());
    }

    @Test
    void figuresAreAddedAndTheNewestCounts() {
        as(Role.CURATOR);
        figures.record(year, new RecordFigures(year.schoolYear().firstDay(), 300, 200, 80, 30, 4));
        figures.record(year, new RecordFigures(today, 310, 210, 90, 31, 5));
        figures.record(year, new RecordFigures(today, 311, 210, 90, 31, 5));
        assertEquals(List.of(311, 310, 300), figures.list(year).stream().map(FiguresView::pupils).toList());
    }

    @Test
    void aYearIsOpenedOnce() {
        int next = year.year() + 1;
        years.open(year.school(), new OpenYear(next, LocalDate.of(next, 9, 1), LocalDate.of(next + 1, 5, 31)));
        assertEquals(List.of(next, year.year()), years.list(year.school()).stream().map(YearView::year).toList());
        assertEquals("organization.yearOpened",
            key(() -> years.open(year.school(), new OpenYear(next, LocalDate.of(next, 9, 1), LocalDate.of(next + 1, 5, 31)))));
    }

    @Test
    void theCuratorOpensAndMovesNoYear() {
        as(Role.CURATOR);
        assertTrue(assertThrows(Refusal.class,
            () -> years.move(year, new MoveYear(0, year.schoolYear().firstDay(), year.schoolYear().lastDay()))).isNotFound());
    }

    @Test
    void aClosedYearTakesNoFigures() {
        em.createNativeQuery("update mentoring_programme set state = 'CLOSED' where school_id = " + year.schoolId()).executeUpdate();
        assertEquals("shared.yearClosed", key(() -> figures.record(year, new RecordFigures(today, 300, null, null, 30, null))));
    }

    @Test
    void theSourcesFiveFormsAreThereWithTheirCatalogues() {
        List<FormView> all = forms.forms(year.schoolId());
        assertEquals(List.of("PUPIL_PUPIL", "STUDENT_STUDENT", "TEACHER_TEACHER", "STUDENT_PUPIL", "EMPLOYER_PUPIL"),
            all.stream().map(FormView::code).toList());
        assertEquals(List.of("14/17", "14/17", "8/14", "14/18", "8/14"),
            all.stream().map(form -> form.documents().size() + "/" + form.workFormats().size()).toList());
        assertTrue(all.stream().flatMap(form -> form.roleModels().stream()).noneMatch(model -> model.name().contains("неуспевающий")));
    }

    @Test
    void anotherSchoolIsNoneOfTheirBusiness() {
        SchoolYearRef other = setup.open("Second school", today);
        assertTrue(assertThrows(Refusal.class, () -> schools.read(other.school())).isNotFound());
        startAnew();
        school();
        SchoolYearRef another = setup.open("Second school", today);
        assertTrue(assertThrows(Refusal.class, () -> figures.list(another)).isNotFound());
    }

    private void as(Role role) {
        currentUser.become(TestSchool.caller(role, year.schoolId()));
    }
}
