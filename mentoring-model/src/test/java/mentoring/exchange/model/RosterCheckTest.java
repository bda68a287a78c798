package mentoring.exchange.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.organization.model.PersonCategory;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.PersonName;
import org.junit.jupiter.api.Test;

class RosterCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void sixHundredRowsWithFiveBadOnesNameRowColumnAndReason() {
        RosterCheck check = check(List.of());
        for (int row = 2; row <= 601; row++) {
            Map<RosterColumn, String> cells = pupil(row);
            switch (row) {
                case 17 -> cells.put(RosterColumn.BIRTH_DATE, "31.02.2012");
                case 112 -> cells.remove(RosterColumn.LAST_NAME);
                case 230 -> cells.put(RosterColumn.CATEGORY, "родитель");
                case 404 -> cells.put(RosterColumn.CLASS, "пятый");
                case 599 -> cells.putAll(pupil(23));
                default -> {
                }
            }
            check.add(new RosterRow(row, cells));
        }
        RosterResult result = check.result();
        assertEquals(List.of(
            "17 BIRTH_DATE exchange.row.dateWrong [31.02.2012]",
            "112 LAST_NAME exchange.row.lastNameMissing []",
            "230 CATEGORY exchange.row.consentFirst []",
            "404 CLASS exchange.row.classWrong [пятый]",
            "599 LAST_NAME exchange.row.repeated [23]"), texts(result));
        assertEquals(new ImportCounts(600, 595, 0, 0, 5, 0), result.counts());
    }

    @Test
    void aSecondImportOfTheSameFileAddsNobody() {
        List<KnownPerson> known = List.of(
            new KnownPerson(1, new PersonName("Королёва", "Анна", null).searchKey(), LocalDate.of(2012, 5, 14), PersonCategory.PUPIL, "8Б",
                false),
            new KnownPerson(2, new PersonName("Орлова", "Наталья", null).searchKey(), null, PersonCategory.TEACHER, "учитель", false));
        RosterCheck check = check(known);
        check.add(new RosterRow(2, Map.of(RosterColumn.LAST_NAME, "КОРОЛЕВА", RosterColumn.FIRST_NAME, "анна",
            RosterColumn.BIRTH_DATE, "14.05.2012", RosterColumn.CATEGORY, "Ученица", RosterColumn.CLASS, "8 «Б»")));
        check.add(new RosterRow(3, Map.of(RosterColumn.LAST_NAME, "Орлова", RosterColumn.FIRST_NAME, "Наталья",
            RosterColumn.CATEGORY, "педагог", RosterColumn.POST, "Учитель")));
        RosterResult result = check.result();
        assertEquals(new ImportCounts(2, 0, 2, 0, 0, 0), result.counts());
        assertEquals(List.of(1L, 2L), result.entries().stream().map(RosterEntry::knownAs).toList());
    }

    @Test
    void aKnownPupilOfAnotherClassIsMoved() {
        RosterCheck check = check(List.of(new KnownPerson(1, "сидоров иван", LocalDate.of(2012, 1, 1), PersonCategory.PUPIL, "5А", false)));
        RosterRow row = new RosterRow(9, Map.of(RosterColumn.LAST_NAME, "Сидоров", RosterColumn.FIRST_NAME, "Иван",
            RosterColumn.BIRTH_DATE, "01.01.2012", RosterColumn.CATEGORY, "ученик", RosterColumn.CLASS, "6A"));
        check.add(row);
        RosterResult result = check.result();
        assertEquals(Set.of(9), result.moved());
        assertEquals("6А", result.entries().get(0).className(), "a Latin A is taken as the Cyrillic one");
        assertEquals(Set.of("6А"), result.classes());
    }

    @Test
    void theSameNameWithoutADateAsks() {
        RosterCheck check = check(List.of(
            new KnownPerson(1, "климов илья", null, PersonCategory.TEACHER, "учитель", false)));
        check.add(new RosterRow(2, Map.of(RosterColumn.LAST_NAME, "Климов", RosterColumn.FIRST_NAME, "Илья",
            RosterColumn.BIRTH_DATE, "01.02.2011", RosterColumn.CATEGORY, "ученик", RosterColumn.CLASS, "9А")));
        assertEquals(List.of("2 BIRTH_DATE exchange.row.namesakeUndated [Климов Илья]"), texts(check.result()));
    }

    @Test
    void contactsAreCheckedAndCountedButKeptOnlyWithConsent() {
        KnownPerson consenting = new KnownPerson(1, "климов илья", LocalDate.of(2011, 2, 1), PersonCategory.PUPIL, "9А", true);
        RosterCheck check = check(List.of(consenting));
        Map<RosterColumn, String> klimov = new EnumMap<>(Map.of(RosterColumn.LAST_NAME, "Климов", RosterColumn.FIRST_NAME, "Илья",
            RosterColumn.BIRTH_DATE, "01.02.2011", RosterColumn.CATEGORY, "ученик", RosterColumn.CLASS, "9А",
            RosterColumn.PHONE, "8 (921) 123-45-67"));
        check.add(new RosterRow(2, klimov));
        Map<RosterColumn, String> other = pupil(3);
        other.put(RosterColumn.PHONE, "89211234567");
        check.add(new RosterRow(3, other));
        Map<RosterColumn, String> wrong = pupil(4);
        wrong.put(RosterColumn.PHONE, "12345");
        wrong.put(RosterColumn.EMAIL, "somebody@");
        check.add(new RosterRow(4, wrong));
        RosterResult result = check.result();
        assertEquals(1, result.counts().contacts(), "only the pupil without consent");
        assertEquals("+7 921 123-45-67", result.entries().get(0).phone());
        assertEquals(List.of("4 PHONE people.phoneWrong [12345]", "4 EMAIL people.emailWrong [somebody@]"), texts(result));
    }

    @Test
    void aRepresentativeNeedsNameAndRelation() {
        RosterCheck check = check(List.of());
        Map<RosterColumn, String> half = pupil(2);
        half.put(RosterColumn.REPRESENTATIVE, "Климова Ольга Петровна");
        check.add(new RosterRow(2, half));
        Map<RosterColumn, String> phoneOnly = pupil(3);
        phoneOnly.put(RosterColumn.REPRESENTATIVE_PHONE, "89211234567");
        check.add(new RosterRow(3, phoneOnly));
        assertEquals(List.of("2 RELATION exchange.row.relationMissing []", "3 REPRESENTATIVE exchange.row.representativeMissing []"),
            texts(check.result()));
    }

    @Test
    void everyProblemOfARowIsNamed() {
        RosterCheck check = check(List.of());
        check.add(new RosterRow(5, Map.of(RosterColumn.LAST_NAME, "Иванов2", RosterColumn.CATEGORY, "кто-то")));
        assertEquals(List.of("5 LAST_NAME exchange.row.nameWrong [Иванов2]", "5 FIRST_NAME exchange.row.firstNameMissing []",
            "5 CATEGORY exchange.row.categoryUnknown [кто-то]"), texts(check.result()));
    }

    @Test
    void aCollegeBringsStudentsAndNoPupils() {
        RosterCheck check = new RosterCheck(SchoolKind.COLLEGE, TODAY, Set.of(), List.of());
        check.add(new RosterRow(2, Map.of(RosterColumn.LAST_NAME, "Иванов", RosterColumn.FIRST_NAME, "Пётр",
            RosterColumn.BIRTH_DATE, "01.02.2008", RosterColumn.CATEGORY, "студент", RosterColumn.CLASS, "ис-21")));
        check.add(new RosterRow(3, Map.of(RosterColumn.LAST_NAME, "Иванова", RosterColumn.FIRST_NAME, "Анна",
            RosterColumn.BIRTH_DATE, "01.02.2011", RosterColumn.CATEGORY, "ученик", RosterColumn.CLASS, "9А")));
        RosterResult result = check.result();
        assertEquals("ИС-21", result.entries().get(0).className());
        assertEquals(List.of("3 CATEGORY exchange.row.consentFirst []"), texts(result));
    }

    @Test
    void headersAreKnownWhateverTheirCaseAndBlanks() {
        assertEquals(RosterColumn.LAST_NAME, RosterColumn.of("  ФАМИЛИЯ ").get());
        assertEquals(RosterColumn.BIRTH_DATE, RosterColumn.of("дата  рождения").get());
        assertEquals(RosterColumn.CLASS, RosterColumn.of("Класс / группа").get());
        assertEquals(RosterColumn.EMAIL, RosterColumn.of("E-Mail").get());
        assertTrue(RosterColumn.of("СНИЛС").isEmpty());
    }

    @Test
    void datesAreReadAsSchoolsWriteThem() {
        LocalDate may = LocalDate.of(1985, 5, 14);
        assertEquals(may, RosterDate.parse("14.05.1985").get());
        assertEquals(may, RosterDate.parse("14/5/1985").get());
        assertEquals(may, RosterDate.parse("1985-05-14").get());
        assertEquals(may, RosterDate.parse("14.05.1985 г.").get());
        assertTrue(RosterDate.parse("14.05.85").isEmpty(), "a century is not guessed");
        assertTrue(RosterDate.parse("31.04.2010").isEmpty());
    }

    private static RosterCheck check(List<KnownPerson> known) {
        return new RosterCheck(SchoolKind.SCHOOL, TODAY, Set.of("8Б", "9А"), known);
    }

    private static Map<RosterColumn, String> pupil(int number) {
        return new EnumMap<>(Map.of(RosterColumn.LAST_NAME, "Петров" + letters(number), RosterColumn.FIRST_NAME, "Иван",
            RosterColumn.MIDDLE_NAME, "Олегович", RosterColumn.BIRTH_DATE, "01.09.2012", RosterColumn.CATEGORY, "обучающийся",
            RosterColumn.CLASS, "8Б"));
    }

    private static String letters(int number) {
        return "" + (char) ('а' + number / 25) + (char) ('а' + number % 25);
    }

    private static List<String> texts(RosterResult result) {
        return result.problems().stream()
            .map(found -> found.row() + " " + found.column() + " " + found.problem().key() + " " + found.problem().arguments()).toList();
    }
}
