package mentoring.organization.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCatalogueTest {

    private final FormCatalogue catalogue = FormCatalogue.builtIn();

    @Test
    void whoMayMentorWhom() {
        assertEquals(Set.of(PersonCategory.PARTNER, PersonCategory.PARENT, PersonCategory.ALUMNUS),
            catalogue.form("EMPLOYER_PUPIL").mentors());
        assertEquals(Set.of(PersonCategory.PUPIL), catalogue.form("STUDENT_PUPIL").mentees());
        assertEquals(Set.of(PersonCategory.TEACHER), catalogue.form("TEACHER_TEACHER").mentors());
    }

    @Test
    void neutralNamesDoNotWound() {
        List<String> wounding = List.of("неуспева", "пассив", "равнодуш", "консерват", "испытыва", "неопыт");
        catalogue.forms().stream().flatMap(form -> form.roleModels().stream()).forEach(model -> {
            assertTrue(wounding.stream().noneMatch(model.displayName()::contains), model.displayName());
            assertTrue(!model.displayName().equals(model.internalName()), model.displayName());
        });
    }

    @Test
    void aFormBecomesRows() {
        MentoringForm form = catalogue.form("STUDENT_PUPIL").toForm(7, 4);
        assertEquals("«Студент – ученик»", form.name());
        assertEquals(14, form.catalogue(CatalogueKind.DOCUMENT).size());
        assertEquals(18, form.catalogue(CatalogueKind.WORK_FORMAT).size());
        assertEquals("Тематические смены в оздоровительных организациях", form.catalogue(CatalogueKind.WORK_FORMAT).get(17).text());
        assertEquals(4, form.roleModels().size());
        assertTrue(catalogue.forms().stream().flatMap(known -> known.documents().stream()).allMatch(text -> text.length() <= 300));
    }
}
