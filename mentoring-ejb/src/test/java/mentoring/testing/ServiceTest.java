package mentoring.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import mentoring.shared.CurrentUser;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A test inside the server, with a transaction of its own around each method; nothing that it writes stays. */
@ExtendWith(ArquillianExtension.class)
public abstract class ServiceTest {

    @PersistenceContext
    protected EntityManager em;

    /** The caller of the services: {@code currentUser.become(...)} as whoever the test plays. */
    @Inject
    protected CurrentUser currentUser;

    @Inject
    protected UserTransaction transaction;

    @BeforeEach
    void begin() throws NotSupportedException, SystemException {
        currentUser.become(null);
        transaction.begin();
    }

    /** A refusal spoils the transaction: rolls it back and begins another. */
    protected void startAnew() {
        try {
            rollBack();
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a refused call is refused for. */
    protected static List<String> keys(Executable call) {
        return assertThrows(Refusal.class, call).problems().stream().map(Problem::key).toList();
    }

    /** The first of what a refused call is refused for. */
    protected static String key(Executable call) {
        return keys(call).get(0);
    }

    @AfterEach
    void rollBack() throws SystemException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
