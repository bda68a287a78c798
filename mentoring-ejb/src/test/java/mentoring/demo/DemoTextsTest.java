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
        Set<String> people = new HashSet<>();
        keys(place.texts().people(), "staff", "key").forEach(people::add);
        keys(place.texts().people(), "pupils", "key").forEach(people::add);
        keys(place.texts().participants(), "outsiders", "key").forEach(people::add);
        Set<String> participants = new HashSet<>();
        keys(place.texts().participants(), "mentors", "who").forEach(participants::add);
        keys(place.texts().participants(), "mentees", "who").forEach(participants::add);
        keys(place.texts().participants(), "outsiders", "key").forEach(participants::add);
        assertTrue(people.containsAll(participants));
        for (JsonObject pair : DemoTexts.objects(place.texts().pairs(), "pairs")) {
            assertTrue(participants.containsAll(DemoTexts.texts(pair, "mentors")), pair.getString("key"));
            assertTrue(participants.containsAll(DemoTexts.texts(pair, "mentees")), pair.getString("key"));
        }
        assertTrue(people.containsAll(Arrays.stream(DemoLogins.values()).filter(login -> login.place() == place)
            .map(DemoLogins::person).toList()));
    }

    private static Stream<String> keys(JsonObject owner, String list, String name) {
        return DemoTexts.objects(owner, list).stream().map(one -> one.getString(name));
    }

    @Test
    void theFirstLogInsAreOneOfEachRole() {
        assertEquals(List.of("ADMINISTRATOR admin", "METHODOLOGIST metodist", "DIRECTOR director", "CURATOR curator",
            "MENTOR mentor", "MENTEE mentee"),
            DemoLogins.lines().lines().limit(6).map(line -> line.substring(0, line.lastIndexOf(' '))).toList());
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
