package mentoring.source;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.shared.model.JsonResource;

/** The numbered list of what the product repairs in the source; it remembers which were needed. */
final class Repairs {

    private final List<Repair> repairs = JsonResource.read("/source/repairs.json").getJsonArray("repairs")
        .getValuesAs(JsonObject.class).stream().map(Repair::of).toList();
    private final Set<String> used = new TreeSet<>();

    private record Repair(int no, List<String> where, Pattern pattern, String by) {

        static Repair of(JsonObject json) {
            boolean literal = json.containsKey("text");
            return new Repair(json.getInt("no"), JsonResource.texts(json, "where"),
                literal ? Pattern.compile(Pattern.quote(json.getString("text"))) : Pattern.compile(json.getString("pattern")),
                literal ? Matcher.quoteReplacement(json.getString("by")) : json.getString("by"));
        }

        String key(String place) {
            return no + " at " + place;
        }
    }

    /** The source's text at a place, repaired. */
    String apply(String place, String text) {
        String result = text;
        for (Repair repair : repairs) {
            for (String where : repair.where()) {
                if (where.equals("*") || where.equals(place)) {
                    String before = result;
                    result = repair.pattern().matcher(before).replaceAll(repair.by());
                    if (!result.equals(before)) {
                        used.add(repair.key(where));
                    }
                }
            }
        }
        return result;
    }

    int count() {
        return repairs.size();
    }

    /** Repairs that changed nothing. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        repairs.forEach(repair -> repair.where().stream().map(repair::key).filter(key -> !used.contains(key)).forEach(unused::add));
        return unused;
    }
}
