package mentoring.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYear;

/** Fills an empty installation through the services: a municipality with two schools, their people and their year so far. */
@ApplicationScoped
class DemoFill {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    @Inject
    private DemoFrame frame;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    void run() {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZONE);
        SchoolYear year = SchoolYear.of(today);
        try {
            frame.build(year);
        } finally {
            acting.end();
        }
    }
}
