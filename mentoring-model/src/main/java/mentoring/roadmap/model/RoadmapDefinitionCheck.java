package mentoring.roadmap.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.shared.model.Problem;

/** Looks for names in a template that lead nowhere. */
final class RoadmapDefinitionCheck {

    private RoadmapDefinitionCheck() {
    }

    static List<Problem> problems(RoadmapDefinition definition) {
        List<Problem> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> parameters = definition.parameters().stream().map(ParameterDefinition::name).collect(Collectors.toSet());
        for (RoadmapItemDefinition item : definition.items()) {
            if (!keys.add(item.key())) {
                problems.add(Problem.of("roadmap.template.keyTwice", item.key()));
            }
            check(item, parameters, problems);
        }
        definition.items().stream().flatMap(item -> item.confirmAfter().stream()).filter(key -> !keys.contains(key))
            .forEach(key -> problems.add(Problem.of("roadmap.template.unknownRow", key)));
        texts(definition).flatMap(text -> Tokens.in(text).stream()).filter(token -> !parameters.contains(token))
            .forEach(token -> problems.add(Problem.of("roadmap.template.unknownParameter", token, "")));
        return problems;
    }

    private static void check(RoadmapItemDefinition item, Set<String> parameters, List<Problem> problems) {
        Set<String> thresholds = item.thresholds().stream().map(Threshold::name).collect(Collectors.toSet());
        Stream.concat(item.doneWhen().stream(), item.paceWhen().stream()).filter(name -> !thresholds.contains(name))
            .forEach(name -> problems.add(Problem.of("roadmap.template.unknownThreshold", name, item.no())));
        Stream.of(item.content(), item.expected(), item.indicator()).flatMap(text -> Tokens.in(text).stream())
            .filter(token -> !parameters.contains(token) && !thresholds.contains(token))
            .forEach(token -> problems.add(Problem.of("roadmap.template.unknownParameter", token, item.no())));
        if (item.doneWhen().isEmpty()) {
            problems.add(Problem.of("roadmap.template.neverDone", item.no()));
        }
    }

    private static Stream<String> texts(RoadmapDefinition definition) {
        return Stream.of(Stream.of(definition.title(), definition.approvedTitle(), definition.footnote()), definition.tasks().stream(),
            definition.abbreviations().stream()).flatMap(texts -> texts);
    }
}
