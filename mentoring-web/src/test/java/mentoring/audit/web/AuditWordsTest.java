package mentoring.audit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import mentoring.shared.Action;
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
