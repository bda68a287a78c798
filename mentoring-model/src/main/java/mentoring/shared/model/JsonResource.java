package mentoring.shared.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the product's own JSON data from the class path. */
public final class JsonResource {

    private JsonResource() {
    }

    /**
     * Reads one document in UTF-8.
     *
     * @param path absolute, such as {@code /organization/catalogue.json}
     */
    public static JsonObject read(String path) {
        try (InputStream in = JsonResource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of an array; empty where the object has none of that name. */
    public static List<String> texts(JsonObject object, String name) {
        JsonArray array = object.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }
}
