package mentoring.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Facts;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolRef;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.model.Target;

/** Evaluates rules and hands out objects; nothing in a service is found in another way. */
@ApplicationScoped
public class Access {

    @Inject
    private CurrentUser currentUser;

    @Inject
    @Any
    private Instance<Resolver<?, ?>> resolvers;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Installation installation;

    @Inject
    private Kept kept;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private Map<Class<?>, Resolver<?, ?>> byType;

    /**
     * The object of a typed id.
     *
     * @throws Refusal "not found" where it does not exist; whether the caller may use it was decided at the call's own target
     */
    public <T> T get(EntityRef ref, Class<T> type) {
        T found = type.cast(resolver(ref).find(ref));
        if (found == null) {
            throw Refusal.notFound();
        }
        return found;
    }

    /**
     * The object of an id that came with a form beside the call's target: it must lie in the same school as the target.
     * A foreign one is refused like a missing one.
     */
    public <T> T getIn(long schoolId, EntityRef ref, Class<T> type) {
        T found = get(ref, type);
        if (!Long.valueOf(schoolId).equals(resolver(ref).facts(found).schoolId())) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** Refuses unless the rule admits the caller to the target in its present state and year. */
    void require(Rule rule, Target target) {
        if (rule.openToAll()) {
            return;
        }
        if (rule.forFirstStart()) {
            requireFirstStart();
            return;
        }
        Caller caller = currentUser.caller();
        if (caller.mustChange() && !rule.openWithInitialPassword()) {
            throw Refusal.because("shared.passwordFirst");
        }
        Facts facts = target == null ? null : facts(target);
        if (!rule.admits(caller, facts)) {
            throw Refusal.notFound();
        }
        if (closedTo(rule, facts)) {
            throw Refusal.because("shared.yearClosed");
        }
        if (archivedTo(rule, facts)) {
            throw Refusal.because("shared.schoolArchived");
        }
    }

    private void requireFirstStart() {
        if (currentUser.known() || !installation.empty()) {
            throw Refusal.notFound();
        }
    }

    /** Whether the rule of an action would admit the caller now; for pages that decide what to offer. */
    public boolean allows(Action action, Target target) {
        if (!currentUser.known()) {
            return false;
        }
        Facts facts = target == null ? null : facts(target);
        return (!currentUser.caller().mustChange() || action.rule().openWithInitialPassword())
            && action.rule().admits(currentUser.caller(), facts)
            && (!concernsYear(action.rule(), facts) || seen(new SeenYear(facts.schoolId(), facts.year()), () -> yearOpen(facts)))
            && !(concernsSchool(action.rule(), facts) && seen(new SeenSchool(facts.schoolId()), () -> archived(facts)));
    }

    private boolean closedTo(Rule rule, Facts facts) {
        return concernsYear(rule, facts) && !yearOpen(facts);
    }

    private static boolean concernsYear(Rule rule, Facts facts) {
        return facts != null && facts.year() != null && rule.needsOpenYear();
    }

    /** A page offers many actions over many objects: a transaction that changes nothing asks for each year and school once. */
    private boolean seen(Object what, BooleanSupplier ask) {
        if (transactions.getTransactionKey() == null || kept.changedHere()) {
            return ask.getAsBoolean();
        }
        if (transactions.getResource(what) == null) {
            transactions.putResource(what, ask.getAsBoolean());
        }
        return (Boolean) transactions.getResource(what);
    }

    private record SeenYear(Long schoolId, Integer year) {
    }

    private record SeenSchool(Long schoolId) {
    }

    /** An archived school takes only what a closed year takes as well. */
    private boolean archivedTo(Rule rule, Facts facts) {
        return concernsSchool(rule, facts) && archived(facts);
    }

    private static boolean concernsSchool(Rule rule, Facts facts) {
        return facts != null && facts.schoolId() != null && rule.needsOpenYear();
    }

    private boolean archived(Facts facts) {
        return !em.createNativeQuery("select id from school where id = ? and active = false").setParameter(1, facts.schoolId())
            .getResultList().isEmpty();
    }

    /** What the audit notes as the subject: the target, or the id that a creation returned. */
    Audit.Subject subject(Target target, Object result) {
        Target subject = result instanceof EntityRef created ? created : target;
        if (subject == null) {
            return new Audit.Subject("account", currentUser.accountId() == null ? 0 : currentUser.accountId(), null, null);
        }
        Facts facts = facts(subject);
        Long person = facts.owners().size() == 1 ? facts.owners().iterator().next() : null;
        long id = subject instanceof EntityRef ref ? ref.value() : facts.schoolId();
        String kind = subject instanceof SchoolYearRef ? "year" : subject.getClass().getSimpleName().replaceAll("(Id|Ref)$", "");
        return new Audit.Subject(kind, id, facts.schoolId(), person);
    }

    private Facts facts(Target target) {
        if (target instanceof SchoolYearRef year) {
            return Facts.ofSchool(year.schoolId(), year.year());
        }
        if (target instanceof SchoolRef school) {
            return Facts.ofSchool(school.value(), null);
        }
        EntityRef ref = (EntityRef) target;
        Object found = resolver(ref).find(ref);
        if (found == null) {
            throw Refusal.notFound();
        }
        return resolver(ref).facts(found);
    }

    private boolean yearOpen(Facts facts) {
        List<?> states = em.createNativeQuery("select state from mentoring_programme where school_id = ? and school_year = ?")
            .setParameter(1, facts.schoolId()).setParameter(2, facts.year()).getResultList();
        if (states.isEmpty()) {
            throw Refusal.notFound();
        }
        return !"CLOSED".equals(states.get(0));
    }

    @SuppressWarnings("unchecked")
    private Resolver<EntityRef, Object> resolver(EntityRef ref) {
        if (byType == null) {
            byType = StreamSupport.stream(resolvers.spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(Resolver::refType, Function.identity()));
        }
        Resolver<?, ?> found = byType.get(ref.getClass());
        if (found == null) {
            throw new IllegalStateException("No resolver for " + ref.getClass());
        }
        return (Resolver<EntityRef, Object>) found;
    }
}
