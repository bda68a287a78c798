package mentoring.roadmap.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import mentoring.shared.model.SchoolYear;
import org.junit.jupiter.api.Test;

class RoadmapTextsTest {

    private final RoadmapDefinition roadmap = RoadmapDefinition.builtIn(1);
    private final RoadmapTexts texts = new RoadmapTexts(roadmap, new SchoolYear(2026), Map.of("organisation", "Сосновская школа",
        "publicationLinks", "school.example", "collectionLinks", " "));

    @Test
    void yearsAndOrganisation() {
        assertEquals("Примерный план мероприятий (дорожная карта)\nв наставнической группе на 2026/27 учебный год", texts.title(false));
        assertEquals("План мероприятий (дорожная карта)\nв наставнической группе на 2026/27 учебный год", texts.title(true));
        assertEquals("продвижение идей наставничества в информационном поле «Сосновская школа»;", texts.tasks().get(4));
        assertEquals("Разработка дорожной карты на 2026 – 2027 учебный год", cells("roadmapApproval", null, Map.of()).content());
        assertEquals("в информационном поле МБОУ «Сосновская школа»;", new RoadmapTexts(roadmap, null,
            Map.of("organisation", "МБОУ «Сосновская школа»")).tasks().get(4).substring("продвижение идей наставничества ".length()));
    }

    @Test
    void terms() {
        LocalDate day = LocalDate.of(2026, 10, 15);
        assertEquals("До 15.10.2026", cells("consents", Term.byDate(day), Map.of()).term());
        assertEquals("15.10.2026", cells("menteeBase", Term.onDate(day), Map.of()).term());
        assertEquals("До дд.мм.гггг", cells("consents", Term.byDate(null), Map.of()).term());
        YearMonth september = YearMonth.of(2026, 9);
        assertEquals("09 – 12.2026", cells("personalRegister", Term.months(september, YearMonth.of(2026, 12)), Map.of()).term());
        assertEquals("09.2026 – 05.2027", cells("personalRegister", Term.months(september, YearMonth.of(2027, 5)), Map.of()).term());
        assertEquals("мм – мм.гггг", cells("personalRegister", null, Map.of()).term());
        assertEquals("1 раз в квартал", cells("diagnostics", null, Map.of()).term());
        assertEquals("По отдельному графику", cells("training", Term.ownSchedule(day), Map.of()).term());
    }

    @Test
    void numbersAndLinks() {
        assertEquals("Не менее 12 публикаций на ресурсах: school.example",
            cells("publications", null, Map.of("publications", new BigDecimal("12.00"))).expected());
        assertEquals("Не менее __ публикаций на ресурсах: school.example", cells("publications", null, Map.of()).expected());
        assertEquals("Например, 2,5% организаций",
            cells("partnerList", null, Map.of("partners", new BigDecimal("2.50"))).indicator().substring(0, 26));
        assertEquals("организации [ссылки].", cells("finalCollection", null, Map.of()).expected().split("ресурсах ")[1].substring(0, 21));
        assertEquals("Приказ № 3 [$1]", new RoadmapTexts(roadmap, null, Map.of("publicationLinks", "Приказ № 3 [$1]"))
            .cells(roadmap.item("publications"), null, Map.of(), null).expected().substring("Не менее __ публикаций на ресурсах: ".length()));
    }

    @Test
    void aPersonStandsForWhatTheSchoolChooses() {
        assertEquals("Орлова Н. В.", texts.cells(roadmap.item("consents"), null, Map.of(), "Орлова Н. В.").responsible());
        assertEquals("Определяется ОО", cells("consents", null, Map.of()).responsible());
        assertEquals("Руководитель ОО\nКуратор внедрения целевой модели наставничества",
            texts.cells(roadmap.item("outsideEvents"), null, Map.of(), "Орлова Н. В.").responsible());
    }

    private RowCells cells(String key, Term term, Map<String, BigDecimal> amounts) {
        return texts.cells(roadmap.item(key), term, amounts, null);
    }
}
