package mentoring.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import mentoring.shared.Action;
import mentoring.shared.Guarded;
import mentoring.shared.Requires;
import mentoring.shared.model.EntityRef;
import mentoring.shared.model.Target;
import mentoring.shared.model.Told;
import mentoring.shared.web.Languages;
import mentoring.shared.web.Texts;
import org.junit.jupiter.api.Test;

/** Whatever the audit can hold has words. */
class AuditWordsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("mentoring");

    private final Texts texts = new Texts(Languages.RUSSIAN);

    @Test
    void everyAuditedDeedHasWords() {
        List<String> deeds = HOUSE.stream().filter(type -> type.isAssignableTo(Action.class) && type.isEnum())
            .flatMap(type -> Arrays.stream((Action[]) type.reflect().getEnumConstants()))
            .filter(action -> action.rule().writing() || action.rule().restricted())
            .map(action -> "audit.action." + action.getClass().getPackageName().substring("mentoring.".length()) + "."
                + action.audited().toLowerCase(Locale.ROOT)).toList();
        assertTrue(deeds.size() > 50);
        assertEquals(new TreeSet<String>(), missing(deeds));
    }

    @Test
    void everyKindOfThingThatIsChangedOrReadHasWords() {
        List<String> kinds = HOUSE.stream().filter(type -> type.isAnnotatedWith(Guarded.class))
            .flatMap(type -> Arrays.stream(type.reflect().getMethods())).filter(AuditWordsTest::audited)
            .flatMap(method -> Stream.concat(Stream.of(method.getReturnType()),
                Arrays.stream(method.getParameterTypes()).filter(Target.class::isAssignableFrom).limit(1)))
            .filter(EntityRef.class::isAssignableFrom).map(ref -> "audit.kind." + ref.getSimpleName().replaceAll("(Id|Ref)$", "")).toList();
        assertTrue(kinds.size() > 50);
        assertEquals(new TreeSet<String>(), missing(kinds));
    }

    private static boolean audited(Method method) {
        return Arrays.stream(method.getAnnotations()).filter(rule -> rule.annotationType().isAnnotationPresent(Requires.class))
            .map(AuditWordsTest::action).anyMatch(action -> action.rule().writing() || action.rule().restricted());
    }

    private static Action action(Annotation rule) {
        try {
            return (Action) rule.annotationType().getMethod("value").invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyToldFieldAndEachValueOfItsEnumHasWords() {
        List<Field> fields = HOUSE.stream().filter(type -> type.isAnnotatedWith(Entity.class))
            .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields())).filter(field -> field.isAnnotationPresent(Told.class)).toList();
        assertTrue(fields.size() > 100);
        assertEquals(new TreeSet<String>(), missing(fields.stream().map(field -> "audit.field." + field.getName()).toList()));
        List<String> unnamed = fields.stream().filter(field -> field.getType().isEnum())
            .flatMap(field -> Arrays.stream((Enum<?>[]) field.getType().getEnumConstants())).map(texts::name)
            .filter(name -> name.startsWith("???")).toList();
        assertEquals(List.of(), unnamed);
    }

    @Test
    void nothingInTheFileIsTakenForAFormula() {
        assertEquals("'=1+1", AuditSheet.neutral("=1+1"));
        assertEquals("'+7 900", AuditSheet.neutral("+7 900"));
        assertEquals("'@x", AuditSheet.neutral("@x"));
        assertEquals("Климов", AuditSheet.neutral("Климов"));
        assertEquals("", AuditSheet.neutral(""));
    }

    private TreeSet<String> missing(List<String> keys) {
        TreeSet<String> missing = new TreeSet<>(keys);
        missing.removeIf(texts::has);
        return missing;
    }
}
