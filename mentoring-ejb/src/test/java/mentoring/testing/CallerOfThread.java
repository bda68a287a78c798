package mentoring.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import mentoring.shared.Caller;
import mentoring.shared.CurrentUser;

/** Calls services from another thread than the test's. */
@ApplicationScoped
public class CallerOfThread {

    @Inject
    private CurrentUser currentUser;

    /** What the work returns when that caller does it. */
    @ActivateRequestContext
    public <T> T call(Caller caller, Supplier<T> work) {
        currentUser.become(caller);
        return work.get();
    }
}
