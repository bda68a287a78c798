package mentoring.roadmap.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.shared.model.SchoolYear;

/**
 * The roadmap's texts with a school's values in the places that the source leaves open, and with the source's blanks where there are none.
 *
 * @param year       null for the bare template
 * @param parameters values by a parameter's name; empty and absent are the same
 */
public record RoadmapTexts(RoadmapDefinition definition, SchoolYear year, Map<String, String> parameters) {

    public RoadmapTexts {
        parameters = Map.copyOf(parameters);
    }

    public String title(boolean approved) {
        return fill(approved ? definition.approvedTitle() : definition.title());
    }

    public List<String> tasks() {
        return definition.tasks().stream().map(this::fill).toList();
    }

    /** A row with the dates and numbers in force; with blanks where these are not given. */
    public RowCells cells(RoadmapItemDefinition item, Term term, Map<String, BigDecimal> amounts, String responsible) {
        return new RowCells(fill(item.content(), item, amounts), TermTexts.of(item.term().text(), term),
            fill(item.expected(), item, amounts), fill(item.indicator(), item, amounts), responsible(item, responsible));
    }

    private String responsible(RoadmapItemDefinition item, String chosen) {
        if (chosen != null && item.schoolChoosesResponsible()) {
            return chosen;
        }
        return item.responsible().stream().map(definition.responsibles()::get).collect(Collectors.joining("\n"));
    }

    private String fill(String text) {
        return Tokens.fill(text, this::parameter);
    }

    private String fill(String text, RoadmapItemDefinition item, Map<String, BigDecimal> amounts) {
        return Tokens.fill(text, name -> item.thresholds().stream().filter(threshold -> threshold.name().equals(name)).findFirst()
            .map(threshold -> number(threshold, amounts)).orElseGet(() -> parameter(name)));
    }

    private static String number(Threshold threshold, Map<String, BigDecimal> amounts) {
        BigDecimal amount = threshold.amountIn(amounts);
        return amount == null ? threshold.blank() : amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String parameter(String name) {
        ParameterDefinition parameter = definition.parameters().stream().filter(known -> known.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
        Optional<String> filled = switch (parameter.type()) {
            case YEAR -> Optional.ofNullable(year).map(SchoolYear::label);
            case YEARS -> Optional.ofNullable(year).map(known -> known.start() + " – " + (known.start() + 1));
            case ORGANISATION -> value(name).map(RoadmapTexts::quoted);
            case LINKS -> value(name);
        };
        return filled.orElse(parameter.blank());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    private static String quoted(String name) {
        return name.contains("«") ? name : "«" + name + "»";
    }
}
