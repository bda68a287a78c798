package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.organization.model.OrderId;
import mentoring.roadmap.AddDocument;
import mentoring.roadmap.AddLink;
import mentoring.roadmap.AddNote;
import mentoring.roadmap.ConfirmRow;
import mentoring.roadmap.EvidenceService;
import mentoring.roadmap.NumberView;
import mentoring.roadmap.RoadmapRowService;
import mentoring.roadmap.RoadmapService;
import mentoring.roadmap.RoadmapSetupService;
import mentoring.roadmap.RowDetail;
import mentoring.roadmap.RowView;
import mentoring.roadmap.SetUpRoadmap;
import mentoring.roadmap.SetUpRow;
import mentoring.roadmap.SetupRow;
import mentoring.roadmap.SetupView;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItemId;

/** The school's roadmap: set up, approved, and as far as the year has come. */
@ApplicationScoped
class DemoRoadmap {

    @Inject
    private RoadmapService roadmaps;

    @Inject
    private RoadmapSetupService setups;

    @Inject
    private RoadmapRowService rows;

    @Inject
    private EvidenceService evidence;

    @Inject
    private DemoOrders orders;

    @Inject
    private Acting acting;

    /** Makes the roadmap, sets its dates, numbers and people, and has the director approve it where the data name an order. */
    @Transactional
    void setUp(DemoSchool school) {
        JsonObject data = school.texts().roadmap();
        acting.at(school.days().at(data.getInt("made"), "15:00"));
        acting.as(school.place().curator());
        RoadmapId roadmap = roadmaps.make(school.year());
        SetupView view = setups.read(roadmap);
        Map<String, String> parameters = new HashMap<>();
        data.getJsonObject("parameters").forEach((name, value) -> parameters.put(name, ((JsonString) value).getString()));
        setups.save(roadmap, new SetUpRoadmap(view.version(), parameters,
            view.rows().stream().map(row -> set(school, data, row)).toList()));
        if (!data.containsKey("submitted")) {
            return;
        }
        acting.at(school.days().at(data.getInt("submitted"), "15:00"));
        roadmaps.submit(roadmap, roadmaps.read(roadmap).version());
        if (data.containsKey("order")) {
            OrderId order = roadmaps.putOnOrder(roadmap, roadmaps.read(roadmap).version());
            orders.complete(school, data.getJsonObject("order"), order);
        }
    }

    private static SetUpRow set(DemoSchool school, JsonObject data, SetupRow row) {
        DemoSchool.Known person = school.person(data.getJsonObject("responsible").getString(row.no(), data.getString("otherwise")));
        JsonObject terms = data.getJsonObject("terms");
        LocalDate to = terms.containsKey(row.no()) ? school.days().ago(terms.getInt(row.no())) : row.to();
        Map<String, BigDecimal> numbers = new HashMap<>();
        row.numbers().stream().filter(NumberView::changeable).filter(number -> data.getJsonObject("numbers").containsKey(number.name()))
            .forEach(number -> numbers.put(number.name(), amount(data, number.name())));
        return new SetUpRow(row.id(), row.from(), to, row.chooses() ? person.id().value() : null,
            row.chooses() ? person.name().full() : null, numbers);
    }

    private static BigDecimal amount(JsonObject data, String name) {
        JsonNumber number = data.getJsonObject("numbers").getJsonNumber(name);
        return number.bigDecimalValue();
    }

    /** Evidence of a row, and its confirmation where its values allow it. */
    @Transactional
    void carryOut(DemoSchool school) {
        List<JsonObject> done = DemoTexts.objects(school.texts().roadmap(), "rows");
        if (done.isEmpty()) {
            return;
        }
        acting.as(school.place().curator());
        RoadmapId roadmap = roadmaps.find(school.year()).orElseThrow();
        Map<String, RoadmapItemId> ids = new HashMap<>();
        roadmaps.read(roadmap).sections().forEach(section -> section.rows().forEach(row -> ids.put(row.no(), new RoadmapItemId(row.id()))));
        done.forEach(row -> carryOut(school, ids.get(row.getString("row")), row));
    }

    private void carryOut(DemoSchool school, RoadmapItemId item, JsonObject data) {
        acting.at(school.days().at(data.getInt("ago"), "16:00"));
        acting.as(school.place().curator());
        LocalDate day = school.days().ago(data.getInt("ago"));
        boolean personal = data.getBoolean("personal", false);
        if (data.containsKey("document")) {
            evidence.addDocument(item, new AddDocument(data.getString("document"), data.getString("number"), day, personal));
        }
        if (data.containsKey("link")) {
            evidence.addLink(item, new AddLink(null, data.getString("link"), personal));
        }
        if (data.containsKey("note")) {
            evidence.addNote(item, new AddNote(data.getString("note"), personal));
        }
        if (data.containsKey("late")) {
            rows.explain(item, rows.read(item).row().version(), data.getString("late"));
        }
        if (!data.getBoolean("open", false)) {
            confirm(school, item, data.getString("row"), day);
        }
    }

    /** While the year is being closed: confirms what its values allow, says of the rest how it ended, and ends the roadmap. */
    @Transactional
    void finish(DemoSchool school) {
        LocalDate day = school.days().closing();
        acting.at(day.atTime(11, 0));
        acting.as(school.place().curator());
        RoadmapId roadmap = roadmaps.find(school.year()).orElseThrow();
        roadmaps.read(roadmap).sections().stream().flatMap(section -> section.rows().stream()).filter(row -> !row.done())
            .forEach(row -> finish(school, row, day));
        acting.as(school.place().director());
        roadmaps.close(roadmap, roadmaps.read(roadmap).version());
    }

    private void finish(DemoSchool school, RowView row, LocalDate day) {
        RoadmapItemId item = new RoadmapItemId(row.id());
        acting.as(school.place().curator());
        boolean done = row.state().confirmable() && confirm(school, item, row.no(), day);
        if (!done && row.note() == null) {
            acting.as(school.place().curator());
            rows.explain(item, row.version(), school.texts().roadmap().getString("explained"));
        }
    }

    /** The responsible confirms where he may; the curator in the name of one without a log-in. */
    private boolean confirm(DemoSchool school, RoadmapItemId item, String no, LocalDate day) {
        String responsible = school.texts().roadmap().getJsonObject("responsible").getString(no, "");
        DemoLogins.of(school.place(), responsible).ifPresent(login -> acting.as(login.login()));
        RowDetail detail = rows.read(item);
        if (detail.answers() && detail.obstacles().isEmpty()) {
            rows.confirm(item, new ConfirmRow(detail.row().version(), day));
            return true;
        }
        return false;
    }
}
