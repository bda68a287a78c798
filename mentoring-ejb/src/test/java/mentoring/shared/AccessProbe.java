package mentoring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Optional;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Target;

/** Lets a test ask for the decision of the declared rules without making the call. */
@ApplicationScoped
public class AccessProbe {

    @Inject
    private Access access;

    /** The action that a method declares; empty for none. */
    public Optional<Action> rule(Method method) {
        return AccessInterceptor.declared(method);
    }

    public boolean openToAll(Method method) {
        return rule(method).filter(action -> action.rule().openToAll()).isPresent();
    }

    /** Refuses as the interceptor would. */
    public void decide(Method method, Target target) {
        access.require(rule(method).orElseThrow(Refusal::notFound).rule(), target);
    }
}
