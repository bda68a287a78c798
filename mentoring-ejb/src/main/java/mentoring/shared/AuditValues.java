package mentoring.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import mentoring.shared.model.FieldChange;

/** Old and new values as they are stored: a JSON array of [entity, field, before, after]. */
final class AuditValues {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private AuditValues() {
    }

    static String write(List<FieldChange> changes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartArray();
            changes.forEach(change -> {
                json.writeStartArray().write(change.entity()).write(change.field());
                write(json, change.before());
                write(json, change.after());
                json.writeEnd();
            });
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.write(value);
        }
    }

    static List<FieldChange> read(Long personId, String json) {
        return READERS.createReader(new StringReader(json)).readArray().getValuesAs(JsonArray.class).stream()
            .map(one -> new FieldChange(one.getString(0), one.getString(1), personId, true, text(one.get(2)), text(one.get(3)))).toList();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }
}
