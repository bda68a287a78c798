package mentoring.testing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import mentoring.shared.CurrentUser;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

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

    @AfterEach
    void rollBack() throws SystemException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
