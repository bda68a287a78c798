package mentoring.pairing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    private final Topics topics = new Topics();

    @ParameterizedTest
    @CsvSource({
        "Математика, подготовка к ЕГЭ по математике",
        "математические олимпиады, МАТЕМАТИКА",
        "Программирование на Python, python",
        "программа, программирование",
        "Химия, химический эксперимент",
        "Учёба без троек, учеба",
        "Английский язык, разговорный английский",
        "робототехника, Робототехнический кружок",
        "Классное руководство, руководство классом",
        "работа с классом, работа с классом",
        "C++, олимпиады на C++"})
    void seesTheSameSubject(String one, String other) {
        assertTrue(topics.likeness(one, other) >= 50, one + " / " + other);
        assertEquals(topics.likeness(one, other), topics.likeness(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Английский язык, Русский язык",
        "физика, физкультура",
        "геометрия, география",
        "подготовка к ЕГЭ по химии, подготовка к олимпиадам по истории",
        "общение, обществознание",
        "'', математика",
        "'!', '?'"})
    void seesDifferentSubjects(String one, String other) {
        assertEquals(0, topics.likeness(one, other), one + " / " + other);
    }
}
