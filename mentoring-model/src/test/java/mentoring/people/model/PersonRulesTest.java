package mentoring.people.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Refusal;
import org.junit.jupiter.api.Test;

class PersonRulesTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Test
    void aNamesakeIsJudgedByBirthDate() {
        LocalDate born = LocalDate.of(2012, 5, 14);
        assertEquals(Namesake.Verdict.NEW, Namesake.judge(List.of(), born));
        assertEquals(Namesake.Verdict.KNOWN, Namesake.judge(List.of(new Namesake(1, born)), born));
        assertEquals(Namesake.Verdict.NEW, Namesake.judge(List.of(new Namesake(1, born.plusDays(1))), born));
        assertEquals(Namesake.Verdict.UNSURE, Namesake.judge(List.of(new Namesake(1, null)), born));
        assertEquals(Namesake.Verdict.UNSURE, Namesake.judge(List.of(new Namesake(1, born)), null));
    }

    @Test
    void classNamesAreWrittenInManyWays() {
        assertEquals("5Б", SchoolClass.normal("5 «б»"));
        assertEquals("5Б", SchoolClass.normal("5-Б"));
        assertEquals("10В", SchoolClass.normal("10\"B\""));
        assertEquals("11", SchoolClass.normal(" 11 "));
        assertEquals("9А", SchoolClass.normal("9А класс"));
        assertThrows(Refusal.class, () -> SchoolClass.normal("13А"));
        assertEquals("ИС-21", SchoolClass.normal(SchoolKind.COLLEGE, "ис-21"));
    }

    @Test
    void aMoveEndsTheOldClassTheSameDay() {
        Person person = new Person(1, new PersonName("Климов", "Илья", null), LocalDate.of(2012, 5, 14));
        SchoolClass fifth = new SchoolClass(1, 2026, "5Б", null);
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, fifth, SEPTEMBER));
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, fifth, SEPTEMBER.plusDays(10)));
        assertEquals(1, person.affiliations().size(), "nothing new");
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, new SchoolClass(1, 2026, "5А", null), SEPTEMBER));
        assertEquals(1, person.affiliations().size(), "put right the same day");
        person.affiliate(Affiliation.learner(PersonCategory.PUPIL, fifth, SEPTEMBER.plusDays(30)));
        assertEquals("5А", person.affiliationOn(SEPTEMBER.plusDays(29)).get().schoolClass().name());
        assertEquals("5Б", person.affiliationOn(SEPTEMBER.plusDays(30)).get().schoolClass().name());
    }

    @Test
    void contactsAreBroughtToOneForm() {
        assertEquals("+7 921 123-45-67", ContactRule.phone("8 (921) 123-45-67").get());
        assertEquals("+7 921 123-45-67", ContactRule.phone("+79211234567").get());
        assertEquals("+375291234567", ContactRule.phone("+375 29 123-45-67").get());
        assertTrue(ContactRule.phone("123").isEmpty());
        assertTrue(ContactRule.phone("921 123 45 67 add. 5").isEmpty());
        assertEquals("anna@school.example", ContactRule.email("Anna@School.example").get());
        assertTrue(ContactRule.email("anna@school").isEmpty());
    }

    @Test
    void namesGetCapitalsOnlyWhereTheyWereTypedInOneCase() {
        assertEquals("Римский-Корсаков", NameRule.tidy("РИМСКИЙ-КОРСАКОВ"));
        assertEquals("Мария Анна", NameRule.tidy("мария  анна"));
        assertEquals("МакДональд", NameRule.tidy("МакДональд"));
        assertTrue(NameRule.looksRight("Оглы"));
        assertFalse(NameRule.looksRight("Иванов2"));
        assertFalse(NameRule.looksRight("=SUM(A1)"));
    }
}
