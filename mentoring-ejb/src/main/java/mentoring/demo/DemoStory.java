package mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Tells what a pair did out of a story that several pairs may share: its plan and its meetings, as far as its course has come. */
final class DemoStory {

    /** How far a pair with its plan has come. */
    private enum Course {
        WHOLE_YEAR(List.of(57, 46, 35, 24, 13, 2), "59 submitted:57 endorsed:53"),
        ENDED(List.of(56, 39), "59 submitted:57 endorsed:53"),
        RUNNING(List.of(56, 38, 23, 9, -3), "59 submitted:57 endorsed:53"),
        APPROVED(List.of(51, 12, -4), "20 submitted:15 endorsed:10"),
        ENDORSED(List.of(50, 11, -5), "20 submitted:12 endorsed:5"),
        RETURNED(List.of(53, 15, -2), "25 submitted:14 returned:4"),
        SUBMITTED(List.of(52, 13, -6), "18 submitted:4"),
        DRAFT(List.of(49, 16, -1), "8"),
        NO_PLAN(List.of(-2), null);

        private final List<Integer> meetings;
        private final String plan;

        Course(List<Integer> meetings, String plan) {
            this.meetings = meetings;
            this.plan = plan;
        }
    }

    private static final JsonObject STORIES = DemoTexts.read("stories");
    private static final List<String> STAGES = List.of("ACQUAINTANCE", "TRIAL", "PLANNING", "JOINT_WORK", "JOINT_WORK", "FINAL");
    private static final List<String> TIMES = List.of("13:40", "14:30", "15:20", "16:10", "14:00");
    private static final int MINUTES = 45;
    private static final int WORK = 48;
    private static final int LAST_DAYS_OF_A_YEAR = -17;

    private final JsonObject pair;
    private final JsonObject story;
    private final Course course;
    private final int number;

    private DemoStory(JsonObject pair, int number) {
        this.pair = pair;
        this.story = STORIES.getJsonObject(pair.getString("story"));
        this.course = Course.valueOf(pair.getString("course"));
        this.number = number;
    }

    /** The pair with plan and meetings; one that names no story brings its own. */
    static JsonObject tell(JsonObject pair, int number) {
        return pair.containsKey("story") ? new DemoStory(pair, number).told() : pair;
    }

    private JsonObject told() {
        JsonObjectBuilder told = Json.createObjectBuilder(pair);
        if (!pair.containsKey("starts")) {
            told.add("formed", 64).add("starts", 61);
        }
        if (course.plan != null) {
            told.add("plan", plan());
        }
        if (course == Course.WHOLE_YEAR) {
            told.add("complete", LAST_DAYS_OF_A_YEAR);
        }
        return told.add("meetings", meetings()).build();
    }

    private JsonObject plan() {
        String[] steps = course.plan.split(" ");
        JsonObjectBuilder plan = Json.createObjectBuilder().add("begun", Integer.parseInt(steps[0])).add("goal", story.getString("goal"))
            .add("rows", rows());
        for (int step = 1; step < steps.length; step++) {
            String[] dated = steps[step].split(":");
            plan.add(dated[0], Integer.parseInt(dated[1]));
        }
        if (course == Course.RETURNED) {
            plan.add("remarks", Json.createArrayBuilder().add(Json.createObjectBuilder().add("row", 1).add("text", pair.getString("remark"))));
        }
        if (course == Course.WHOLE_YEAR) {
            plan.add("completed", LAST_DAYS_OF_A_YEAR + 2);
        }
        return plan.build();
    }

    /** Rows follow each other through the year; those whose time is over are done. */
    private JsonArray rows() {
        JsonArray texts = story.getJsonArray("rows");
        JsonArrayBuilder rows = Json.createArrayBuilder();
        int last = course == Course.WHOLE_YEAR ? 0 : -60;
        for (int place = 0; place < texts.size(); place++) {
            JsonArray text = texts.getJsonArray(place);
            int to = WORK - (place + 1) * (WORK - last) / texts.size();
            JsonObjectBuilder row = Json.createObjectBuilder().add("competence", text.getString(0)).add("content", text.getString(1))
                .add("result", text.getString(2)).add("from", WORK - place * (WORK - last) / texts.size()).add("to", to)
                .add("mode", place == 1 ? "BOTH" : "IN_PERSON").add("weight", 1 + (place + number) % 2);
            boolean worked = course == Course.WHOLE_YEAR || course == Course.RUNNING || course == Course.ENDED;
            if (worked && to >= 0) {
                row.add("done", to + 1).add("evidence", text.getString(2) + ".");
            }
            rows.add(row);
        }
        return rows.build();
    }

    private JsonArray meetings() {
        JsonArray texts = story.getJsonArray("meetings");
        JsonArrayBuilder meetings = Json.createArrayBuilder();
        for (int place = 0; place < course.meetings.size(); place++) {
            meetings.add(meeting(place, texts.getJsonArray(place)));
        }
        return meetings.build();
    }

    private JsonObjectBuilder meeting(int place, JsonArray text) {
        int day = course.meetings.get(place);
        int ago = day > 0 ? Math.max(1, day - number % 4) : day - number % 5;
        JsonObjectBuilder meeting = Json.createObjectBuilder().add("ago", ago).add("time", TIMES.get(number % TIMES.size()))
            .add("minutes", MINUTES).add("stage", STAGES.get(place)).add("kind", text.getString(0)).add("topic", text.getString(1))
            .add("place", text.getString(2)).add("grouping", pair.getString("kind", "PAIR").equals("GROUP") ? "GROUP" : "INDIVIDUAL");
        if (pair.getInt("missed", -1) == place) {
            return meeting.add("unnoted", true);
        }
        if (pair.containsKey("cancelled") && pair.getJsonObject("cancelled").getInt("meeting") == place) {
            return meeting.add("cancelled", pair.getJsonObject("cancelled").getString("why"));
        }
        boolean waitsForItsEntry = course == Course.RUNNING && place == 3 && number % 2 == 0;
        return waitsForItsEntry ? meeting : meeting.add("content", text.getString(3)).add("result", text.getString(4));
    }
}
