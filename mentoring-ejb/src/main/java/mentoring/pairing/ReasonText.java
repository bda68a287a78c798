package mentoring.pairing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import mentoring.pairing.model.Reason;

/** Reasons as they are stored: a JSON list of lists, each a message key and its values. */
final class ReasonText {

    private static final int MOST_CHARACTERS = 4000;

    private ReasonText() {
    }

    /** Writes as many reasons as the column takes; the first ones matter most. */
    static String write(List<Reason> reasons) {
        String text = json(reasons);
        for (int kept = reasons.size() - 1; text.length() > MOST_CHARACTERS; kept--) {
            text = json(reasons.subList(0, kept));
        }
        return text;
    }

    private static String json(List<Reason> reasons) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Reason reason : reasons) {
            JsonArrayBuilder one = Json.createArrayBuilder().add(reason.key());
            for (Object value : reason.args()) {
                if (value instanceof Number number) {
                    one.add(number.longValue());
                } else {
                    one.add(value.toString());
                }
            }
            all.add(one);
        }
        return all.build().toString();
    }

    static List<Reason> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream().map(ReasonText::reason).toList();
        }
    }

    private static Reason reason(JsonArray one) {
        List<Object> values = new ArrayList<>();
        for (JsonValue value : one.subList(1, one.size())) {
            values.add(value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString());
        }
        return new Reason(one.getString(0), values);
    }
}
