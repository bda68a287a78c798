package mentoring.shared.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private final PersonName orlova = new PersonName("Орлова", "Наталья", "Викторовна");

    @Test
    void formsOfAName() {
        assertEquals("Орлова Наталья Викторовна", orlova.full());
        assertEquals("Орлова\u00a0Н.\u00a0В.", orlova.brief());
        assertEquals("О.\u00a0Н.", orlova.initials());
        assertEquals("Ли Анна", new PersonName("Ли", "Анна", null).full());
    }

    @Test
    void searchReadsYoAsYe() {
        assertEquals("семенов артем", new PersonName("Семёнов", "Артём", null).searchKey());
        assertEquals("семенов артем", PersonName.searchKey("  СЕМЁНОВ   Артём "));
    }

    @Test
    void listsPutYoDirectlyAfterYe() {
        List<String> sorted = Stream.of("Жуков", "Ёлкин", "Ерёмин", "Ельцов", "Еремин")
            .map(last -> new PersonName(last, "А", null)).sorted(java.util.Comparator.comparing(PersonName::sortKey))
            .map(PersonName::last).toList();
        assertEquals(List.of("Ельцов", "Еремин", "Ерёмин", "Ёлкин", "Жуков"), sorted);
    }
}
