package mentoring.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.RepeatedTest;

/** The harness itself: what a test writes is gone before the next one. */
class IsolationIT extends ServiceTest {

    @RepeatedTest(2)
    void nothingStays() {
        assertEquals(0, count());
        em.createNativeQuery("insert into municipality (id, version, created_at, changed_at, name, time_zone, coverage_rule) "
            + "values (7, 0, current_timestamp, current_timestamp, 'Isolation', 'Europe/Moscow', 'ONE')").executeUpdate();
        assertEquals(1, count());
    }

    private int count() {
        return ((Number) em.createNativeQuery("select count(*) from municipality where id = 7").getSingleResult()).intValue();
    }
}
