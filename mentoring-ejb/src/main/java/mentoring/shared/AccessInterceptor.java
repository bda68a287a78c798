package mentoring.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Target;

/** Evaluates the declared rule of every service call, and notes every change and every restricted reading in the audit. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AccessInterceptor implements Serializable {

    private static final ConcurrentMap<Method, Optional<Action>> ACTIONS = new ConcurrentHashMap<>();

    @Inject
    private Access access;

    @Inject
    private Audit audit;

    @Inject
    private Kept kept;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Action action = ACTIONS.computeIfAbsent(call.getMethod(), AccessInterceptor::declared).orElseThrow(Refusal::notFound);
        Target target = target(call.getParameters());
        access.require(action.rule(), target);
        if (action.rule().restricted()) {
            Object read = call.proceed();
            audit.read(action, access.subject(target, null));
            return read;
        }
        if (!action.rule().writing()) {
            return call.proceed();
        }
        kept.changing();
        Audit.Subject before = access.subject(target, null);
        Object result = call.proceed();
        audit.changed(action, result instanceof EntityRef ? access.subject(target, result) : before);
        return result;
    }

    /** The first argument that is a target; the server hands over null, not an empty array, where the method takes none. */
    private static Target target(Object[] arguments) {
        return arguments == null ? null
            : Arrays.stream(arguments).filter(Target.class::isInstance).map(Target.class::cast).findFirst().orElse(null);
    }

    /** The action that the method's rule annotation names; empty where it bears none or several. */
    static Optional<Action> declared(Method method) {
        List<Annotation> rules = Arrays.stream(method.getAnnotations())
            .filter(annotation -> annotation.annotationType().isAnnotationPresent(Requires.class)).toList();
        if (rules.size() != 1) {
            return Optional.empty();
        }
        try {
            Annotation rule = rules.get(0);
            return Optional.of((Action) rule.annotationType().getMethod("value").invoke(rule));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rule annotation needs value(): " + method, e);
        }
    }
}
