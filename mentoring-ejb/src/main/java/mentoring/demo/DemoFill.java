package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYear;

/**
 * Fills an empty installation through the services: a municipality with its schools and a college, their people, the year before, which
 * is closed, and the present year so far.
 */
@ApplicationScoped
class DemoFill {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final Logger LOG = Logger.getLogger(DemoFill.class.getName());

    @Inject
    private DemoFrame frame;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoClasses classes;

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
    private DemoClosing closing;

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
            acting.at(days.yearBefore().beginning().atTime(8, 0));
            long municipality = frame.municipality();
            for (DemoPlace place : DemoPlace.values()) {
                fill(municipality, place, days);
            }
        } finally {
            acting.end();
        }
        LOG.info("The demonstration was made in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private void fill(long municipality, DemoPlace place, DemoDays days) {
        acting.at(days.yearBefore().beginning().atTime(8, 30));
        SchoolRef made = frame.school(municipality, place);
        DemoSchool before = new DemoSchool(place, frame.year(made, days.yearBefore()), days);
        people.founders(before);
        leaders(place).forEach(login -> frame.open(login, before));
        people.settle(before);
        people.staff(before);
        DemoClasses.before(before).forEach((name, present) -> classes.before(before, name, present));
        year(before);
        closing.begin(before);
        roadmap.finish(before);
        closing.close(before);
        classes.graduate(before);
        acting.at(days.beginning().atTime(8, 0));
        DemoSchool now = new DemoSchool(before, frame.year(made, days));
        leaders(place).forEach(login -> frame.renew(login, now));
        people.staff(now);
        DemoClasses.now(now).forEach(name -> classes.now(now, name));
        year(now);
    }

    private static Stream<DemoLogins> leaders(DemoPlace place) {
        return Arrays.stream(DemoLogins.values()).filter(login -> login.place() == place && !login.ofParticipant());
    }

    /** A year of a school from its figures to what its roadmap shows. */
    private void year(DemoSchool school) {
        classes.figures(school);
        roadmap.setUp(school);
        participants.enter(school);
        papers.consents(school);
        participants.admit(school);
        papers.documents(school);
        openLogins(school);
        pairs.form(school);
        orders.assign(school);
        work(school);
        pairs.end(school);
        orders.end(school);
        participants.leave(school);
        pairs.propose(school);
        roadmap.carryOut(school);
    }

    /** Log-ins of those who have become participants. */
    private void openLogins(DemoSchool school) {
        Arrays.stream(DemoLogins.values()).filter(login -> login.place() == school.place() && login.ofParticipant())
            .filter(login -> school.participations().containsKey(login.person())).forEach(login -> {
                if (school.tookPart(login.person())) {
                    frame.renew(login, school);
                } else {
                    frame.open(login, school);
                }
            });
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
