package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.organization.model.School;
import mentoring.people.model.Person;
import mentoring.people.model.PersonId;
import mentoring.roadmap.model.ChangeableBy;
import mentoring.roadmap.model.ParameterDefinition;
import mentoring.roadmap.model.ResponsibleKind;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapId;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapItemDefinition;
import mentoring.roadmap.model.RoadmapItemId;
import mentoring.roadmap.model.RoadmapSectionDefinition;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.RowCells;
import mentoring.roadmap.model.TermKind;
import mentoring.roadmap.model.Threshold;
import mentoring.roadmap.model.Unit;
import mentoring.shared.Access;
import mentoring.shared.Guarded;
import mentoring.shared.model.PersonName;
import mentoring.shared.model.Problem;
import mentoring.shared.model.Refusal;

/** What the school sets of its roadmap: places in the texts, blanks and numbers, terms, who answers for each row. */
@Stateless
@Guarded
public class RoadmapSetupService {

    private static final int SHORTEST_NAME = 2;
    private static final int MOST_PEOPLE = 10;

    @Inject
    private Access access;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private RoadmapActors actors;

    @Inject
    private Staff staff;

    /** What may be set and how it stands. */
    @RoadmapRule(RoadmapAction.READ_SETUP)
    public SetupView read(RoadmapId id) {
        Roadmap roadmap = access.get(id, Roadmap.class);
        RoadmapSnapshot snapshot = facts.today(roadmap);
        List<String> sections = roadmap.definition().sections().stream().map(RoadmapSectionDefinition::title).toList();
        return new SetupView(roadmap.id(), roadmap.version(), roadmap.schoolId(), roadmap.schoolYear().start(),
            roadmap.schoolYear().label(), roadmap.state(), sections, parameters(roadmap),
            roadmap.items().stream().map(item -> row(snapshot, item)).toList());
    }

    /** The school's specialists whose name begins so, for the choice of who answers for a row: at least two letters, at most ten people. */
    @RoadmapRule(RoadmapAction.READ_SETUP)
    public List<StaffMember> staff(RoadmapId id, String typed) {
        String name = PersonName.searchKey(typed == null ? "" : typed);
        if (name.length() < SHORTEST_NAME) {
            return List.of();
        }
        return staff.beginning(access.get(id, Roadmap.class).schoolId(), name, MOST_PEOPLE);
    }

    /** Saves all of a draft at once; the first version seen wins. */
    @RoadmapRule(RoadmapAction.SET_UP)
    public void save(RoadmapId id, SetUpRoadmap command) {
        Roadmap roadmap = access.get(id, Roadmap.class);
        roadmap.requireVersion(command.version());
        actors.touch(roadmap);
        List<Problem> problems = new ArrayList<>();
        command.parameters().forEach((name, value) -> collect(problems, "parameters[" + place(roadmap, name) + "].value",
            () -> roadmap.fill(name, value)));
        for (int place = 0; place < command.rows().size(); place++) {
            set(roadmap, command.rows().get(place), "rows[" + place + "].", problems);
        }
        Refusal.ifAny(problems);
    }

    /** Fills in web addresses, which are known late, also of an approved roadmap. */
    @RoadmapRule(RoadmapAction.SET_LINKS)
    public void saveLinks(RoadmapId id, int version, Map<String, String> parameters) {
        Roadmap roadmap = access.get(id, Roadmap.class);
        roadmap.requireVersion(version);
        actors.touch(roadmap);
        parameters.forEach(roadmap::fill);
    }

    private static int place(Roadmap roadmap, String parameter) {
        return roadmap.definition().openParameters().stream().map(ParameterDefinition::name).toList().indexOf(parameter);
    }

    private void set(Roadmap roadmap, SetUpRow row, String path, List<Problem> problems) {
        RoadmapItem item = roadmap.item(new RoadmapItemId(row.itemId()));
        if (!fixed(item)) {
            collect(problems, path, () -> item.schedule(row.from(), row.to()));
        }
        if (item.definition().schoolChoosesResponsible()) {
            Long person = responsible(roadmap.schoolId(), row);
            collect(problems, path + "responsible", () -> item.assign(person, row.responsibleName()));
        }
        int place = 0;
        for (Map.Entry<String, BigDecimal> number : row.numbers().entrySet()) {
            collect(problems, path + "numbers[" + place++ + "].amount",
                () -> item.require(number.getKey(), number.getValue(), ChangeableBy.SCHOOL));
        }
        actors.touch(item);
    }

    /** The record that was chosen, else that of the one specialist of the name. */
    private Long responsible(long schoolId, SetUpRow row) {
        if (row.personId() != null) {
            return access.getIn(schoolId, new PersonId(row.personId()), Person.class).id();
        }
        return row.responsibleName() == null || row.responsibleName().isBlank() ? null : staff.named(schoolId, row.responsibleName());
    }

    /** Keeps a refusal with the row it belongs to, so that all rows are told at once. */
    private static void collect(List<Problem> problems, String path, Runnable verb) {
        try {
            verb.run();
        } catch (Refusal refusal) {
            if (refusal.isNotFound()) {
                throw refusal;
            }
            refusal.problems().forEach(problem -> problems.add(new Problem(problem.key(), problem.arguments(),
                path.endsWith(".") ? path + (problem.path() == null ? "to" : problem.path()) : path)));
        }
    }

    private static List<ParameterView> parameters(Roadmap roadmap) {
        return roadmap.definition().openParameters().stream()
            .map(parameter -> new ParameterView(parameter.name(), parameter.type(), roadmap.parameters().get(parameter.name()))).toList();
    }

    private SetupRow row(RoadmapSnapshot snapshot, RoadmapItem item) {
        RoadmapItemDefinition definition = item.definition();
        RowCells cells = snapshot.roadmap().texts().cells(definition, snapshot.facts(item).term(), item.amounts(), null);
        return new SetupRow(item.id(), definition.no(), item.sectionNo(), cells.content(), item.termKind(), item.termFrom(), item.termTo(),
            fixed(item), cells.term(), definition.responsible(), definition.responsible().contains(ResponsibleKind.SCHOOL_CHOOSES),
            item.responsiblePersonId(), item.responsibleName(), numbers(item, snapshot.school()));
    }

    private static List<NumberView> numbers(RoadmapItem item, School school) {
        return item.definition().thresholds().stream().filter(threshold -> threshold.unit() != Unit.YES_NO)
            .filter(threshold -> threshold.schools().includes(school.smallSchool())).map(threshold -> number(threshold, item)).toList();
    }

    static NumberView number(Threshold threshold, RoadmapItem item) {
        boolean open = item.roadmap().state() == RoadmapState.DRAFT && threshold.changeableBy() == ChangeableBy.SCHOOL;
        return new NumberView(threshold.name(), threshold.indicator(), threshold.amountIn(item.amounts()), threshold.unit(), open,
            threshold.isBlank(), !threshold.fromSource(), threshold.schools());
    }

    private static boolean fixed(RoadmapItem item) {
        return item.termKind() == TermKind.WHOLE_PERIOD || item.termKind() == TermKind.QUARTERLY;
    }
}
