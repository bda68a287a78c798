package mentoring.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mentoring.account.OwnAccountService;
import mentoring.document.model.DocumentForm;
import mentoring.document.model.Printable;
import mentoring.exchange.model.PrintingId;
import mentoring.organization.model.OrderId;
import mentoring.meeting.MeetingWindow;
import mentoring.pairing.FindPairs;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.PairId;
import mentoring.people.model.PersonId;
import mentoring.plan.FindWaiting;
import mentoring.plan.model.Actor;
import mentoring.plan.model.EditionId;
import mentoring.plan.model.PlanEdition;
import mentoring.plan.model.PlanMode;
import mentoring.plan.model.PlanTerm;
import mentoring.plan.model.RowText;
import mentoring.shared.AccessProbe;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.Role;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.model.Target;
import mentoring.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The municipality learns a name by its owner's consent to transfer only (decision 22). Canaries are names and free text of a pair; every
 * reading that the rules open to a methodologist is really made, in each stage, and its answer searched to the bottom, prints as files.
 */
class TransferIT extends ServiceTest {

    /** Beginnings that all cases of the names share. */
    private static final List<String> OF_MENTOR = List.of("канарее", "аристарх", "панкратьевич");
    private static final List<String> OF_MENTEE = List.of("снегирёв", "евлампи", "гордеевн");
    private static final long ACCOUNT = 3;
    private static final String TEXT = "Занятия Снегирёвой Евлампии с Аристархом Панкратьевичем Канареевым";

    @Inject
    private World world;

    @Inject
    private BeanManager beans;

    @Inject
    private AccessProbe probe;

    @Inject
    private Clock clock;

    @EJB
    private PairViewService pairs;

    private final List<String> read = new ArrayList<>();
    private World.Stage stage = World.Stage.DRAFTED;
    private boolean consented;

    @BeforeEach
    void namesStandEverywhere() {
        world.build();
        rename(world.mentor(), "Канареев", "Аристарх", "Панкратьевич");
        rename(world.mentee(), "Снегирёва", "Евлампия", "Гордеевна");
        long pair = id(PairId.class);
        long edition = id(EditionId.class);
        long order = id(OrderId.class);
        sql("update mentoring_pair set direction = ?, assignment_order_id = ? where id = ?", TEXT, order, pair);
        sql("update school_order set order_date = ?", Date.valueOf(clock.today()));
        sql("update plan_edition set goal = ?, approval_order_id = ?, header_json = ? where id = ?", TEXT, order,
            "{\"school\":\"Школа\",\"directorPost\":\"директор\",\"directorName\":\"Первая А. А.\",\"orderNumber\":\"1\","
                + "\"orderDate\":\"01.10.2026\",\"form\":\"Форма\",\"mentors\":\"Канареев Аристарх Панкратьевич\","
                + "\"mentees\":\"Снегирёва Евлампия Гордеевна\"}", edition);
        sql("update school_order set title = ?, signer_name = 'Канареев Аристарх Панкратьевич', signer_post = 'директор', order_number = '1',"
            + " order_date = ? where id = ?", TEXT, Date.valueOf(clock.today()), order);
        sql("update roadmap_item set responsible_name = 'Канареев Аристарх Панкратьевич', confirmed_name = 'Канареев Аристарх',"
            + " confirmed_for = 'Снегирёва Евлампия', note = ? where responsible_person_id = ?", TEXT, world.mentor());
        sql("update job set asked_by = ?, state = 'DONE' where id = ?", ACCOUNT, id(PrintingId.class));
        world.stage(World.Stage.DRAFTED);
        planTexts(edition);
        em.flush();
        em.clear();
    }

    private void planTexts(long edition) {
        PlanEdition plan = em.find(PlanEdition.class, edition);
        Actor actor = new Actor(null, "Канареев Аристарх Панкратьевич", clock.now());
        plan.addRow(new RowText(TEXT, TEXT, PlanTerm.parse("к дню рождения Евлампии"),
            PlanMode.BOTH, TEXT, 1), actor);
        sql("insert into plan_remark (id, edition_id, made_at, actor_name, text, answer) values (20000001, ?, ?, ?, ?, ?)", edition,
            Timestamp.from(clock.now()), "Канареев Аристарх Панкратьевич", TEXT, TEXT);
    }

    @AfterEach
    void nobodyStaysLoggedIn() {
        currentUser.become(null);
    }

    private long id(Class<? extends EntityRef> type) {
        return ((EntityRef) world.object(World.Place.OWN, type)).value();
    }

    private void sql(String statement, Object... values) {
        Query query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private void rename(long person, String last, String first, String middle) {
        sql("update person set last_name = ?, first_name = ?, middle_name = ? where id = ?", last, first, middle, person);
    }

    private static Caller methodologist(Caller.Grant... others) {
        List<Caller.Grant> grants = new ArrayList<>(List.of(new Caller.Grant(Role.METHODOLOGIST, null, null)));
        grants.addAll(List.of(others));
        return new Caller(ACCOUNT, "Сетевая Методистка", false, grants);
    }

    @Test
    void withoutConsentNoNameIsFoundAnywhere() throws Exception {
        assertEquals(new TreeSet<String>(), found(methodologist(), Stream.concat(OF_MENTOR.stream(), OF_MENTEE.stream()).toList()));
        assertTrue(read.containsAll(List.of("PairViewService.list", "PairViewService.view", "PlanService.read", "PlanPrintService.printed",
            "ReviewService.queue", "RoadmapService.read", "RoadmapPrintService.print", "RoadmapRowService.read", "OrderViewService.view",
            "PrintingService.read")),
            () -> "too little was read: " + read);
    }

    @Test
    void anotherRoleInTheSchoolOpensNoOtherPairs() throws Exception {
        long stranger = ((PersonId) world.object(World.Place.OTHER_PAIR, PersonId.class)).value();
        Caller partisan = methodologist(new Caller.Grant(Role.MENTOR, world.home().value(), stranger));
        assertEquals(new TreeSet<String>(), found(partisan, Stream.concat(OF_MENTOR.stream(), OF_MENTEE.stream()).toList()));
    }

    @Test
    void aConsentOpensItsOwnersNameAlone() throws Exception {
        consented = true;
        mentorConsents();
        assertEquals(new TreeSet<String>(), found(methodologist(), OF_MENTEE));
        world.stage(World.Stage.WORKING);
        currentUser.become(methodologist());
        assertEquals("Канареев Аристарх Панкратьевич",
            pairs.view((PairId) world.object(World.Place.OWN, PairId.class)).mentors().get(0).name());
        assertEquals("С.\u00a0Е.", pairs.view((PairId) world.object(World.Place.OWN, PairId.class)).mentees().get(0).name());
    }

    @Test
    void theSchoolsOwnCuratorReadsTheNames() {
        world.stage(World.Stage.WORKING);
        currentUser.become(new Caller(4, "Кураторова", false, List.of(new Caller.Grant(Role.CURATOR, world.home().value(), null))));
        assertEquals(TEXT, pairs.view((PairId) world.object(World.Place.OWN, PairId.class)).direction());
        assertFalse(pairs.list((SchoolYearRef) world.object(World.Place.OWN, SchoolYearRef.class),
            new FindPairs(null, null, 0, 50)).toString().contains("С.\u00a0Е."));
    }

    /** Where the caller reads one of the words, as «method in stage: word». */
    private TreeSet<String> found(Caller caller, List<String> canaries) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        for (World.Stage each : World.Stage.values()) {
            stage = each;
            world.stage(stage);
            for (Method method : readings()) {
                for (String text : answer(caller, method)) {
                    canaries.stream().filter(text.toLowerCase()::contains)
                        .forEach(canary -> found.add(name(method) + " in " + stage + ": " + canary + " in " + text));
                }
            }
        }
        return found;
    }

    private List<String> answer(Caller caller, Method method) throws Exception {
        currentUser.become(caller);
        Target target = Arrays.stream(method.getParameterTypes()).filter(Target.class::isAssignableFrom).findFirst()
            .map(type -> world.object(World.Place.OWN, type)).orElse(null);
        try {
            probe.decide(method, target);
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> Target.class.isAssignableFrom(type) ? world.object(World.Place.OWN, type) : sample(method, type)).toArray();
            Object answer = method.invoke(beans.createInstance().select(method.getDeclaringClass()).get(), arguments);
            read.add(name(method));
            List<String> texts = new ArrayList<>();
            collect(answer, texts);
            return texts;
        } catch (Refusal refusal) {
            return List.of();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal) {
                startOver();
                return List.of();
            }
            throw e;
        }
    }

    private void mentorConsents() {
        sql("insert into consent (id, version, created_at, changed_at, school_id, person_id, kind, signed_on, pupil_signed,"
            + " representative_signed, valid_from, valid_to) values (20000002, 1, current_timestamp, current_timestamp, ?, ?, 'TRANSFER',"
            + " ?, true, false, ?, ?)", world.home().value(), world.mentor(), Date.valueOf(clock.today()),
            Date.valueOf(clock.today()), Date.valueOf(clock.today().plusDays(90)));
        em.clear();
    }

    /** A refusal inside a service has spoilt the transaction. */
    private void startOver() {
        startAnew();
        namesStandEverywhere();
        if (consented) {
            mentorConsents();
        }
        world.stage(stage);
    }

    private Object sample(Method method, Class<?> type) {
        if (type == FindPairs.class) {
            return new FindPairs(null, null, 0, 50);
        }
        if (type == FindWaiting.class) {
            return new FindWaiting(null, 0, 50);
        }
        if (type == MeetingWindow.class) {
            return new MeetingWindow(clock.today().minusDays(30), clock.today().plusDays(30));
        }
        if (type == int.class) {
            return SchoolYear.of(clock.today()).start();
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == Long.class || type == DocumentForm.class) {
            return null;
        }
        throw new AssertionError("Which " + type.getSimpleName() + " does " + name(method) + " take?");
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Every method of every service that only reads, but for what one reads of one's own account. */
    private List<Method> readings() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(bean -> bean.getBeanClass())
            .filter(type -> type.getSimpleName().endsWith("Service") && type.getPackageName().startsWith("mentoring."))
            .filter(type -> type != UnruledService.class && type != OwnAccountService.class).distinct().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .filter(method -> !probe.openToAll(method) && !probe.rule(method).orElseThrow().rule().writing()).toList();
    }

    private static void collect(Object value, List<String> texts) throws Exception {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                collect(one, texts);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), texts);
            collect(map.values(), texts);
        } else if (value instanceof Optional<?> some && some.isPresent()) {
            collect(some.get(), texts);
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                collect(part.getAccessor().invoke(value), texts);
            }
            for (Method derived : value.getClass().getMethods()) {
                if (derived.getDeclaringClass() == value.getClass() && derived.getParameterCount() == 0
                    && derived.getReturnType() == String.class && !derived.getName().equals("toString")) {
                    derived.setAccessible(true);
                    texts.add(String.valueOf(derived.invoke(value)));
                }
            }
        }
        if (value instanceof Printable document) {
            texts.add(text(document.print()));
        }
    }

    /** All parts of a DOCX without their marks. */
    private static String text(byte[] docx) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
            }
        }
        return text.toString();
    }
}
