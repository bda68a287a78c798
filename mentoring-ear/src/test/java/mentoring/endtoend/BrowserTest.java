package mentoring.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test in the browser against the shared demonstration. Each test asks for its visitors; whatever they meet of console errors and
 * outside requests fails it. A failure leaves pictures and traces in target/end-to-end, under failures.
 */
public abstract class BrowserTest {

    @RegisterExtension
    final Stage stage = new Stage();

    /** The demonstration under test. */
    protected final Installation installation() {
        return stage.shared.installation();
    }

    /** Somebody who has not logged in. */
    protected final Visitor stranger(Screen screen) {
        return strangerAt(installation().address(), screen);
    }

    /** Somebody at another server than the shared demonstration. */
    protected final Visitor strangerAt(String address, Screen screen) {
        Visitor visitor = new Visitor(stage.shared.chromium().browser(), address, screen);
        stage.visitors.add(visitor);
        return visitor;
    }

    /** The demonstration's person of a role, logged in, at a desk. */
    protected final Visitor visitor(String role) {
        return visitor(installation().login(role), Screen.DESK);
    }

    /** Anybody with a log-in. */
    protected final Visitor visitor(Login login, Screen screen) {
        return stranger(screen).logIn(login);
    }

    /** What every page owes to every visitor: no sideways scroll and no serious finding of axe. */
    protected static void assertPageIsSound(Visitor visitor) {
        assertEquals(0, visitor.sidewaysScroll(), () -> "sideways scroll on " + visitor.page().url());
        assertEquals(List.of(), visitor.accessibilityFindings(), () -> "axe on " + visitor.page().url());
    }

    /** Lends the shared installation, and takes the visitors away. */
    static final class Stage implements AfterTestExecutionCallback, AfterEachCallback {

        private static final Path FAILURES = Installation.FOLDER.resolve("failures");

        private final List<Visitor> visitors = new ArrayList<>();
        private final SharedInstallation shared = SharedInstallation.get();

        @Override
        public void afterTestExecution(ExtensionContext context) throws IOException {
            List<String> troubles = visitors.stream().flatMap(visitor -> visitor.troubles().stream()).toList();
            if (context.getExecutionException().isPresent() || !troubles.isEmpty()) {
                String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName().replaceAll("[^\\w-]+", "_");
                for (Visitor visitor : visitors) {
                    visitor.keep(FAILURES, name + "-" + visitors.indexOf(visitor));
                }
            }
            assertEquals(List.of(), troubles);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            visitors.forEach(Visitor::close);
        }
    }
}
