package mentoring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import mentoring.pairing.model.MentoringPair;
import mentoring.shared.Clock;
import mentoring.shared.model.Refusal;

/** How long the last meetings of an ended pair may still be noted and their entries signed (access design, section 4). */
@ApplicationScoped
public class AfterEnd {

    private static final int DAYS = 14;

    @Inject
    private Clock clock;

    /** Refuses when the pair ended more than fourteen days ago. */
    public void requireTime(MentoringPair pair) {
        if (!inTime(pair)) {
            throw Refusal.because("meeting.tooLate", lastDay(pair));
        }
    }

    /** True while the pair goes on, and for fourteen days after its end. */
    public boolean inTime(MentoringPair pair) {
        return !pair.stateOn(clock.today()).ended() || !clock.today().isAfter(lastDay(pair));
    }

    /** The earliest end after which work may still be noted today. */
    public LocalDate earliestEnd() {
        return clock.today().minusDays(DAYS);
    }

    private static LocalDate lastDay(MentoringPair pair) {
        return pair.endedOn().plusDays(DAYS);
    }
}
