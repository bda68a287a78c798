package mentoring.endtoend;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * A pair's year in one run, as the different people would do it: from the roster over consents, pair and order to an approved plan,
 * a signed journal, a confirmed row of the roadmap and three printed documents. After each step somebody else reads the result.
 */
class MainJobIT extends BrowserTest {

    @Test
    void aPairsYear() throws IOException {
        Cast cast = new Cast(this);
        RosterSteps roster = new RosterSteps(cast);
        roster.school();
        roster.roster();
        PairSteps pair = new PairSteps(cast);
        new ParticipantSteps(cast, pair).participants();
        pair.pairAndOrder();
        pair.logIns();
        PlanSteps plan = new PlanSteps(cast, pair);
        plan.planIsWritten();
        plan.planIsReviewed();
        plan.planIsApproved();
        WorkSteps work = new WorkSteps(cast);
        work.meetings();
        work.journal();
        RoadmapSteps roadmap = new RoadmapSteps(cast);
        roadmap.rowsAreConfirmed();
        roadmap.roadmapIsPrinted();
    }
}
