package mentoring.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class JobNodeTest {

    private final JobNode node = new JobNode();

    @Test
    void aJobThatBeganAnewBeforeItsLastStepEndedIsWorkedOn() {
        node.begins(7);
        node.begins(7);
        node.ends(7);
        assertEquals(Set.of(7L), node.working());
        node.ends(7);
        assertEquals(Set.of(), node.working());
    }
}
