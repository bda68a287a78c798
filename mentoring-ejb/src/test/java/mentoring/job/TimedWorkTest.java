package mentoring.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedWorkTest {

    @Test
    void workThatFailsIsDoneAgainAtItsNextTime() {
        List<String> begun = new ArrayList<>();
        for (int time = 1; time <= 3; time++) {
            TimedWork.attempt(() -> {
                begun.add("watch");
                throw new IllegalStateException("no connection");
            });
        }
        assertEquals(3, begun.size());
    }
}
