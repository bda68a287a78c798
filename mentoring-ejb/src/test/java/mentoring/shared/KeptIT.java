package mentoring.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.Municipality;
import mentoring.organization.model.School;
import mentoring.organization.model.SchoolKind;
import mentoring.shared.model.AuditRecord;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a school: until something changes there, and never from a transaction that changed something itself. */
class KeptIT extends ServiceTest {

    @Inject
    private Kept kept;

    @Inject
    private Clock clock;

    private long municipality;
    private long school;
    private long other;
    private int computed;

    @BeforeEach
    void commitSchools() {
        municipality = made(new Municipality("Kept", ZoneId.of("Europe/Moscow"))).id();
        school = made(new School(municipality, SchoolKind.SCHOOL, "Kept", "Kept in full", "Соколова Е. В.")).id();
        other = made(new School(municipality, SchoolKind.SCHOOL, "Other", "Other in full", "Соколова Е. В.")).id();
        commit();
    }

    @AfterEach
    void remove() {
        startAnew();
        String both = "in (" + school + ", " + other + ")";
        List.of("audit_record where school_id " + both, "school where id " + both, "municipality where id = " + municipality)
            .forEach(part -> em.createNativeQuery("delete from " + part).executeUpdate());
        commit();
    }

    @Test
    void aChangeInTheSchoolEndsWhatIsKept() {
        assertEquals(List.of(1, 1), List.of(ask(), ask()));
        note(other, false);
        note(school, true);
        assertEquals(1, ask());
        note(school, false);
        assertEquals(List.of(2, 2), List.of(ask(), ask()));
    }

    @Test
    void onlyTheChangedSchoolIsComputedAnew() {
        assertEquals(Map.of(school, 2, other, 2), both());
        note(other, false);
        assertEquals(Map.of(school, 2, other, 3), both());
    }

    @Test
    void aTransactionWithChangesOfItsOwnKeepsNothing() {
        assertEquals(1, ask());
        kept.changing();
        assertEquals(2, ask());
        assertEquals(3, ask());
        startAnew();
        assertEquals(1, ask());
    }

    private <T> T made(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    private int ask() {
        return kept.of(school, "asked", () -> ++computed);
    }

    private Map<Long, Integer> both() {
        return kept.ofEach(List.of(school, other), "both", ids -> {
            computed += ids.size();
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> computed));
        });
    }

    /** Somebody's deed in another transaction. */
    private void note(long where, boolean reading) {
        em.persist(new AuditRecord(clock.now(), null, "system", where, "test", 1, null, "shared.test", reading));
        commit();
    }

    private void commit() {
        try {
            transaction.commit();
            transaction.begin();
        } catch (NotSupportedException | SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
