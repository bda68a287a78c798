package mentoring.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.Entity;
import java.util.List;
import mentoring.shared.Guarded;
import mentoring.shared.Requires;

/** The walls of the house: the ladder of features, the glass between pages and entities, declared access. */
@AnalyzeClasses(packages = "mentoring", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** From the ground up; a feature uses those before it. */
    private static final List<String> LADDER = List.of("shared", "document", "organization", "account", "job", "operation", "people",
        "consent", "pairing", "plan", "meeting", "journal", "roadmap", "exchange", "audit", "dashboard", "demo");

    @ArchTest
    static final ArchRule FEATURES_USE_ONLY_LOWER_ONES = classes().that().resideInAPackage("mentoring..").and()
        .resideOutsideOfPackages("..web..", "mentoring.launcher..").should(new ArchCondition<>("use only features below its own") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream().filter(HouseRulesTest::climbs)
                    .forEach(dependency -> events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        });

    @ArchTest
    static final ArchRule PAGES_SEE_NO_PERSISTENCE = noClasses().that().resideInAPackage("..web..")
        .should().dependOnClassesThat().resideInAPackage("jakarta.persistence..")
        .orShould().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule SERVICES_ARE_GUARDED = classes().that().haveSimpleNameEndingWith("Service").and().resideInAPackage("mentoring..")
        .should().beAnnotatedWith(Stateless.class).andShould().beAnnotatedWith(Guarded.class);

    @ArchTest
    static final ArchRule SERVICE_METHODS_DECLARE_THEIR_RULE = methods().that().arePublic().and().areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Service").should(new ArchCondition<>("bear exactly one access rule") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long rules = method.getAnnotations().stream()
                    .filter(annotation -> annotation.getRawType().isAnnotatedWith(Requires.class)).count();
                if (rules != 1 && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " bears " + rules + " rules"));
                }
            }
        });

    @ArchTest
    static final ArchRule TIMERS_OUTLIVE_A_DATABASE_THAT_IS_AWAY = methods().that().areAnnotatedWith(Schedule.class)
        .should().beDeclaredInClassesThat(new DescribedPredicate<JavaClass>("manage transactions themselves") {
            @Override
            public boolean test(JavaClass type) {
                return type.tryGetAnnotationOfType(TransactionManagement.class)
                    .filter(transactions -> transactions.value() == TransactionManagementType.BEAN).isPresent();
            }
        });

    @ArchTest
    static final ArchRule THE_DEMO_WORKS_THROUGH_SERVICES = noClasses().that().resideInAPackage("mentoring.demo..")
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_CONTAINER = noClasses().that().resideInAPackage("mentoring..model..")
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.faces..");

    private static boolean climbs(Dependency dependency) {
        int from = LADDER.indexOf(feature(dependency.getOriginClass()));
        int to = LADDER.indexOf(feature(dependency.getTargetClass()));
        return from >= 0 && to > from;
    }

    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 1 && parts[0].equals("mentoring") ? parts[1] : "";
    }
}
