package mentoring.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.Role;
import mentoring.testing.ServiceTest;
import mentoring.testing.TestSchool;
import org.junit.jupiter.api.Test;

/** What the administrator is told of the installation. */
class StateServiceIT extends ServiceTest {

    @Inject
    private StateService states;

    @Inject
    private DatabaseState database;

    @Inject
    private TestSchool setup;

    @Inject
    private Clock clock;

    @Test
    void theStateNamesVersionsDatabaseAndRoom() {
        setup.open("First school", clock.today());
        em.flush();
        currentUser.become(new Caller(1, "Громов Пётр Ильич", false, List.of(new Caller.Grant(Role.ADMINISTRATOR, null, null))));
        StateView state = states.read();
        assertTrue(state.build().version().matches("\\d+\\.\\d+.*"), state.build().version());
        assertFalse(state.database().version().isBlank());
        assertTrue(state.database().url().startsWith("jdbc:"));
        assertFalse(state.database().url().contains(";") || state.database().url().contains("?"), state.database().url());
        assertTrue(state.database().migrations().stream().anyMatch(step -> step.version().equals("010")));
        assertEquals(state.database().embedded(), state.database().bytes() == null);
        assertEquals(1, state.schools());
        assertNotNull(state.started());
    }

    @Test
    void takingTheLogLeavesATrace() throws IOException {
        Path folder = Files.createTempDirectory("log");
        Files.writeString(folder.resolve("mentoring.0.log"), "one line");
        String before = System.getProperty("mentoring.logs");
        System.setProperty("mentoring.logs", folder.toString());
        try {
            currentUser.become(new Caller(1, "Громов Пётр Ильич", false, List.of(new Caller.Grant(Role.ADMINISTRATOR, null, null))));
            assertEquals("one line", Files.readString(states.log()));
        } finally {
            Optional.ofNullable(before).ifPresentOrElse(old -> System.setProperty("mentoring.logs", old),
                () -> System.clearProperty("mentoring.logs"));
        }
        assertEquals(List.of("operation.read_log"), em.createQuery("select r.action from AuditRecord r where r.accountId = 1"
            + " and r.action like 'operation.%'", String.class).getResultList());
    }

    @Test
    void theDatabaseAnswers() {
        assertTrue(database.answers());
    }
}
