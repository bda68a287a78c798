package mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What the demo says of a school in a year, read from the class path.
 *
 * @param people       the school, its classes and those of its people who have a part; the same for both years
 * @param participants what they bring and ask
 * @param pairs        pairs with their plans and meetings, orders; days are counted back from today, or from the year's last May
 * @param roadmap      rows of the roadmap
 */
record DemoTexts(JsonObject people, JsonObject participants, JsonObject pairs, JsonObject roadmap) {

    static DemoTexts of(String folder) {
        return read(folder, folder);
    }

    /** The year before the present one. */
    static DemoTexts yearBefore(String folder) {
        return read(folder, folder + "/before");
    }

    private static DemoTexts read(String school, String year) {
        return new DemoTexts(read(school + "/people"), read(year + "/participants"), told(read(year + "/pairs")), read(year + "/roadmap"));
    }

    static JsonObject read(String name) {
        try (InputStream in = DemoTexts.class.getResourceAsStream("/demo/" + name + ".json"); JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with each pair's story told in full. */
    private static JsonObject told(JsonObject data) {
        JsonArrayBuilder pairs = Json.createArrayBuilder();
        int number = 0;
        for (JsonObject pair : objects(data, "pairs")) {
            pairs.add(DemoStory.tell(pair, number++));
        }
        return Json.createObjectBuilder(data).add("pairs", pairs).build();
    }

    /** The objects of an array; none where it is missing. */
    static List<JsonObject> objects(JsonObject owner, String name) {
        JsonArray array = owner.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    /** The texts of an array; none where it is missing. */
    static List<String> texts(JsonObject owner, String name) {
        JsonArray array = owner.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }

    /** A text; null where it is missing. */
    static String text(JsonObject owner, String name) {
        return owner.getString(name, null);
    }
}
