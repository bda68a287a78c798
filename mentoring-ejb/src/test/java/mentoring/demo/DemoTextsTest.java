package mentoring.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoTextsTest {

    @ParameterizedTest
    @EnumSource(DemoPlace.class)
    void everybodyWhoHasAPartIsAPersonOfTheSchool(DemoPlace place) {
        for (DemoTexts year : List.of(place.yearBefore(), place.texts())) {
            Set<String> people = people(year);
            Set<String> participants = new HashSet<>();
            keys(year.participants(), "mentors", "who").forEach(participants::add);
            keys(year.participants(), "mentees", "who").forEach(participants::add);
            keys(year.participants(), "outsiders", "key").forEach(participants::add);
            assertTrue(people.containsAll(participants));
            for (JsonObject pair : DemoTexts.objects(year.pairs(), "pairs")) {
                assertTrue(participants.containsAll(DemoTexts.texts(pair, "mentors")), pair.getString("key"));
                assertTrue(participants.containsAll(DemoTexts.texts(pair, "mentees")), pair.getString("key"));
            }
        }
        Set<String> people = people(place.texts());
        assertTrue(people.containsAll(Arrays.stream(DemoLogins.values()).filter(login -> login.place() == place)
            .map(DemoLogins::person).toList()));
    }

    private static Set<String> people(DemoTexts year) {
        Set<String> people = new HashSet<>();
        List.of("staff", "pupils", "leavers").forEach(list -> keys(year.people(), list, "key").forEach(people::add));
        keys(year.participants(), "outsiders", "key").forEach(people::add);
        return people;
    }

    /** The classes of the rural school are as small as such classes are, and together the demo's people are some 600. */
    @Test
    void theSchoolsAreOfTheirSizes() {
        int all = 0;
        for (DemoPlace place : DemoPlace.values()) {
            JsonObject classes = place.texts().people().getJsonObject("classes");
            all += classes.keySet().stream().mapToInt(classes::getInt).sum();
        }
        JsonObject rural = DemoPlace.RURAL.texts().people().getJsonObject("classes");
        assertEquals(30, rural.keySet().stream().mapToInt(rural::getInt).sum());
        assertTrue(rural.keySet().stream().mapToInt(rural::getInt).allMatch(size -> size >= 2 && size <= 5));
        assertTrue(all > 480 && all < 560, "pupils and students, beside some 80 adults: " + all);
    }

    private static Stream<String> keys(JsonObject owner, String list, String name) {
        return DemoTexts.objects(owner, list).stream().map(one -> one.getString(name));
    }

    @Test
    void theFirstLogInsAreOneOfEachRole() {
        assertEquals(List.of("ADMINISTRATOR admin", "METHODOLOGIST metodist", "DIRECTOR director", "CURATOR curator",
            "MENTOR mentor", "MENTEE mentee"),
            DemoLogins.lines().lines().map(line -> line.strip().split(" +")).filter(words -> words.length == 3).limit(6)
                .map(words -> words[0] + " " + words[1]).toList());
    }

    @Test
    void inventedNamesAreTheSameEachTimeAndNeverTwice() {
        DemoNames one = new DemoNames(new Random(5));
        DemoNames other = new DemoNames(new Random(5));
        Set<String> names = new HashSet<>();
        for (int count = 0; count < 400; count++) {
            PersonName name = one.person();
            assertEquals(name, other.person());
            assertTrue(names.add(name.full()), name.full());
        }
    }
}
