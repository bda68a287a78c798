package mentoring.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import mentoring.shared.AccessProbe;
import mentoring.shared.Caller;
import mentoring.shared.Guarded;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.Target;
import mentoring.testing.ServiceTest;
import mentoring.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Walks every public method of every service: for each role and for objects in each place and stage the decision must be the one of
 * {@code access-matrix.txt}, which was reviewed against the access design. A letter is a role that is admitted
 * (A administrator, M methodologist, D director, C curator, T mentor, E mentee, N nobody); in small type it is stopped by the closed year.
 */
class AccessWalkIT extends ServiceTest {

    private static final Map<Role, Character> LETTERS = new LinkedHashMap<>(Map.of(Role.ADMINISTRATOR, 'A', Role.METHODOLOGIST, 'M',
        Role.DIRECTOR, 'D', Role.CURATOR, 'C', Role.MENTOR, 'T', Role.MENTEE, 'E'));

    @Inject
    private World world;

    @Inject
    private BeanManager beans;

    @Inject
    private AccessProbe probe;

    @Inject
    private Tables tables;

    @AfterEach
    void nobodyStaysLoggedIn() {
        currentUser.become(null);
    }

    @Test
    void everyMethodDecidesAsTheReviewedMatrixSays() throws IOException {
        world.build();
        TreeSet<String> actual = new TreeSet<>();
        for (World.Stage stage : World.Stage.values()) {
            world.stage(stage);
            methods().forEach((name, method) -> actual.add(line(name, method, stage)));
        }
        TreeSet<String> compact = compact(actual);
        TreeSet<String> expected = new TreeSet<>(matrix());
        List<String> unexpected = compact.stream().filter(line -> !expected.contains(line)).toList();
        List<String> missing = expected.stream().filter(line -> !compact.contains(line)).toList();
        assertTrue(unexpected.isEmpty() && missing.isEmpty(),
            () -> "decides otherwise:\n" + String.join("\n", unexpected) + "\nreviewed:\n" + String.join("\n", missing));
    }

    @Test
    void everyServiceIsGuardedAndEveryMethodHasARule() {
        List<String> bare = services().stream().filter(type -> !type.isAnnotationPresent(Guarded.class)).map(Class::getSimpleName).toList();
        assertEquals(List.of(), bare);
        List<String> without = new ArrayList<>();
        methods().forEach((name, method) -> {
            if (probe.rule(method).isEmpty()) {
                without.add(name);
            }
        });
        assertEquals(List.of(), without);
    }

    @Test
    void aMethodWithoutARuleIsRefused() {
        currentUser.become(caller(Role.ADMINISTRATOR));
        try {
            beans.createInstance().select(UnruledService.class).get().anything();
            fail("a method without a rule was answered");
        } catch (Refusal refusal) {
            assertTrue(refusal.isNotFound());
        }
    }

    /** Really calls every method with an object as strangers of another school and as nobody: all are refused, and nothing changes. */
    @Test
    void aStrangersCallIsRefusedAndChangesNothing() throws Exception {
        world.build();
        transaction.commit();
        try {
            String before = tables.fingerprint();
            List<String> answered = new ArrayList<>();
            for (Map.Entry<String, Method> one : methods().entrySet()) {
                Class<?> type = target(one.getValue());
                if (type == null || probe.openToAll(one.getValue())) {
                    continue;
                }
                for (Caller stranger : strangers()) {
                    currentUser.become(stranger);
                    if (!refused(one.getValue(), world.object(World.Place.OTHER_SCHOOL, type))) {
                        answered.add(one.getKey() + " to " + (stranger == null ? "nobody" : stranger.grants().get(0).role()));
                    }
                }
            }
            assertEquals(List.of(), answered);
            assertEquals(before, tables.fingerprint());
        } finally {
            currentUser.become(null);
            tables.empty();
            transaction.begin();
        }
    }

    /** Really calls every change that needs an open year with an object of a closed one, as each role that it admits. */
    @Test
    void aClosedYearTakesNoChange() throws Exception {
        world.build();
        transaction.commit();
        try {
            String before = tables.fingerprint();
            List<String> answered = new ArrayList<>();
            int called = 0;
            for (Map.Entry<String, Method> one : methods().entrySet()) {
                Class<?> type = target(one.getValue());
                for (Role role : type == null ? List.<Role>of() : List.of(Role.values())) {
                    currentUser.become(caller(role));
                    Target closed = world.object(World.Place.CLOSED_YEAR, type);
                    if (!stoppedByTheYear(one.getValue(), closed)) {
                        continue;
                    }
                    called++;
                    if (!"shared.yearClosed".equals(answer(one.getValue(), closed))) {
                        answered.add(one.getKey() + " to " + role);
                    }
                }
            }
            assertEquals(List.of(), answered);
            assertTrue(called > 50, "only " + called + " calls");
            assertEquals(before, tables.fingerprint());
        } finally {
            currentUser.become(null);
            tables.empty();
            transaction.begin();
        }
    }

    private boolean stoppedByTheYear(Method method, Target target) {
        try {
            probe.decide(method, target);
            return false;
        } catch (Refusal refusal) {
            return !refusal.isNotFound();
        }
    }

    private String answer(Method method, Target target) throws IllegalAccessException {
        try {
            method.invoke(beans.createInstance().select(method.getDeclaringClass()).get(), arguments(method, target));
            return "done";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal refusal ? refusal.problems().get(0).key() : e.getCause().toString();
        }
    }

    private List<Caller> strangers() {
        List<Caller> strangers = new ArrayList<>();
        strangers.add(null);
        for (Role role : List.of(Role.DIRECTOR, Role.CURATOR, Role.MENTOR, Role.MENTEE)) {
            strangers.add(caller(role));
        }
        return strangers;
    }

    private boolean refused(Method method, Target target) throws IllegalAccessException {
        Object service = beans.createInstance().select(method.getDeclaringClass()).get();
        try {
            method.invoke(service, arguments(method, target));
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal refusal && refusal.isNotFound();
        }
    }

    private static Object[] arguments(Method method, Target target) {
        Object[] arguments = new Object[method.getParameterCount()];
        boolean given = false;
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (!given && Target.class.isAssignableFrom(type)) {
                arguments[i] = target;
                given = true;
            } else {
                arguments[i] = nothing(type);
            }
        }
        return arguments;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? Long.valueOf(0) : null;
    }

    private String line(String name, Method method, World.Stage stage) {
        Class<?> type = target(method);
        StringBuilder line = new StringBuilder(name).append(" | ").append(stage).append(" |");
        if (type == null) {
            return line.append(" any=").append(admitted(method, null)).toString();
        }
        for (World.Place place : World.Place.values()) {
            Target target = world.object(place, type);
            if (target == null && !place.whole()) {
                continue;
            }
            if (target == null) {
                throw new AssertionError("The world has no " + type.getSimpleName() + ", which " + name + " takes");
            }
            line.append(' ').append(place.name().toLowerCase(java.util.Locale.ROOT)).append('=').append(admitted(method, target));
        }
        return line.toString();
    }

    private String admitted(Method method, Target target) {
        StringBuilder letters = new StringBuilder();
        for (Role role : Role.values()) {
            currentUser.become(caller(role));
            append(letters, LETTERS.get(role), method, target);
        }
        currentUser.become(null);
        append(letters, 'N', method, target);
        return letters.isEmpty() ? "-" : letters.toString();
    }

    private void append(StringBuilder letters, char letter, Method method, Target target) {
        try {
            probe.decide(method, target);
            letters.append(letter);
        } catch (Refusal refusal) {
            if (!refusal.isNotFound()) {
                letters.append(Character.toLowerCase(letter));
            }
        }
    }

    private Caller caller(Role role) {
        Long school = role.municipal() ? null : world.home() == null ? Long.valueOf(1) : Long.valueOf(world.home().value());
        Long person = role == Role.MENTOR ? Long.valueOf(world.mentor()) : role == Role.MENTEE ? Long.valueOf(world.mentee()) : null;
        return new Caller(1, "Проверяющий Пётр", false, List.of(new Caller.Grant(role, school, person)));
    }

    private static Class<?> target(Method method) {
        return Arrays.stream(method.getParameterTypes()).filter(Target.class::isAssignableFrom).findFirst().orElse(null);
    }

    private List<Class<?>> services() {
        return beans.getBeans(Object.class, jakarta.enterprise.inject.Any.Literal.INSTANCE).stream().<Class<?>>map(bean -> bean.getBeanClass())
            .filter(type -> type.getSimpleName().endsWith("Service") && type.getPackageName().startsWith("mentoring."))
            .filter(type -> type != UnruledService.class).distinct().sorted(Comparator.comparing(Class::getName)).toList();
    }

    private Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> service : services()) {
            for (Method method : service.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    String name = service.getSimpleName() + "." + method.getName()
                        + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
                    methods.put(name, method);
                }
            }
        }
        assertFalse(methods.isEmpty());
        return methods;
    }

    /** Where all stages decide alike, one line says so. */
    private static TreeSet<String> compact(TreeSet<String> lines) {
        Map<String, Map<String, List<String>>> byMethod = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ", 2);
            String[] rest = parts[1].split(" \\|", 2);
            byMethod.computeIfAbsent(parts[0], any -> new TreeMap<>()).computeIfAbsent(rest[1], any -> new ArrayList<>()).add(rest[0]);
        }
        TreeSet<String> compact = new TreeSet<>();
        byMethod.forEach((method, decisions) -> decisions.forEach((decision, stages) -> compact.add(method + " |"
            + (stages.size() == World.Stage.values().length ? " always" : " " + String.join(",", stages)) + " |" + decision)));
        return compact;
    }

    private static List<String> matrix() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            AccessWalkIT.class.getResourceAsStream("/access-matrix.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
