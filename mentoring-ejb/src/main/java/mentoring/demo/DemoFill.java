package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;

/** Fills an empty installation through the services: a municipality with two schools, their people and their year so far. */
@ApplicationScoped
class DemoFill {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final Logger LOG = Logger.getLogger(DemoFill.class.getName());

    @Inject
    private DemoFrame frame;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoParticipants participants;

    @Inject
    private DemoPapers papers;

    @Inject
    private DemoPairs pairs;

    @Inject
    private DemoOrders orders;

    @Inject
    private DemoPlans plans;

    @Inject
    private DemoMeetings meetings;

    @Inject
    private DemoRoadmap roadmap;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    void run() {
        long begun = System.nanoTime();
        LocalDate today = LocalDate.ofInstant(clock.now(), ZONE);
        DemoDays days = new DemoDays(today, SchoolYear.of(today));
        acting.begin();
        try {
            acting.at(days.beginning().atTime(8, 0));
            long municipality = frame.municipality();
            for (DemoPlace place : DemoPlace.values()) {
                acting.at(days.beginning().atTime(8, 30));
                fill(new DemoSchool(place, frame.school(municipality, place, days), days));
            }
        } finally {
            acting.end();
        }
        LOG.info("The demonstration was made in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private void fill(DemoSchool school) {
        people.founders(school);
        open(school, true);
        people.settle(school);
        school.texts().people().getJsonObject("classes").keySet().forEach(name -> people.schoolClass(school, name));
        people.figures(school);
        roadmap.setUp(school);
        participants.enter(school);
        papers.consents(school);
        participants.admit(school);
        papers.documents(school);
        open(school, false);
        pairs.form(school);
        orders.assign(school);
        work(school);
        pairs.end(school);
        orders.end(school);
        participants.leave(school);
        pairs.propose(school);
        roadmap.carryOut(school);
    }

    /** Log-ins of the school's leaders first: they act from then on; the others' when they have become participants. */
    private void open(DemoSchool school, boolean leaders) {
        Arrays.stream(DemoLogins.values()).filter(login -> login.place() == school.place())
            .filter(login -> leaders == (login.roles().contains(Role.DIRECTOR) || login.roles().contains(Role.CURATOR)))
            .forEach(login -> frame.open(login, school));
    }

    private void work(DemoSchool school) {
        List<JsonObject> all = DemoTexts.objects(school.texts().pairs(), "pairs");
        List<JsonObject> planned = all.stream().filter(pair -> pair.containsKey("plan")).toList();
        planned.forEach(pair -> plans.write(school, pair));
        orders.approve(school);
        planned.forEach(pair -> plans.carryOut(school, pair));
        all.forEach(pair -> DemoTexts.objects(pair, "meetings").forEach(meeting -> meetings.meeting(school, pair, meeting)));
        planned.forEach(pair -> plans.complete(school, pair));
    }
}
