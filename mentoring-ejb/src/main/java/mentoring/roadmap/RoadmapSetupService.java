package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.organization.model.PersonCategory;
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
import mentoring.shared.Clock;
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

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private RoadmapActors actors;

    @Inject
    private Clock clock;

    /** What may be set and how it stands. */
    @RoadmapRule(RoadmapAction.READ_SETUP)
    public SetupView read(RoadmapId id) {
        Roadmap roadmap = access.get(id, Roadmap.class);
        RoadmapSnapshot snapshot = facts.today(roadmap);
        return new SetupView(roadmap.id(), roadmap.version(), roadmap.schoolId(), roadmap.schoolYear().start(), roadmap.schoolYear().label(),
            roadmap.state(), roadmap.definition().sections().stream().map(RoadmapSectionDefinition::title).toList(), parameters(roadmap),
            roadmap.items().stream().map(item -> row(snapshot, item)).toList());
    }

    /** The school's specialists whose name begins so, for the choice of who answers for a row: at least two letters, at most ten people. */
    @RoadmapRule(RoadmapAction.READ_SETUP)
    public List<StaffMember> staff(RoadmapId id, String typed) {
        String name = PersonName.searchKey(typed == null ? "" : typed);
        if (name.length() < SHORTEST_NAME) {
            return List.of();
        }
        LocalDate today = clock.today();
        return em.createQuery("select distinct p.id, p.lastName, p.firstName, p.middleName, a.post, p.sortName from Person p"
                + " join p.affiliations a where p.schoolId = :school and p.searchName like :name escape '!' and a.category = :teacher"
                + " and a.since <= :today and (a.until is null or a.until > :today) order by p.sortName, p.id", Object[].class)
            .setParameter("school", access.get(id, Roadmap.class).schoolId()).setParameter("name", name.replaceAll("[!%_]", "!$0") + "%")
            .setParameter("teacher", PersonCategory.TEACHER).setParameter("today", today).setMaxResults(MOST_PEOPLE).getResultStream()
            .map(row -> new StaffMember((Long) row[0], new PersonName((String) row[1], (String) row[2], (String) row[3]), (String) row[4]))
            .toList();
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
            requirePerson(roadmap.schoolId(), row.personId());
            collect(problems, path + "responsible", () -> item.assign(row.personId(), row.responsibleName()));
        }
        int place = 0;
        for (Map.Entry<String, BigDecimal> number : row.numbers().entrySet()) {
            collect(problems, path + "numbers[" + place++ + "].amount",
                () -> item.require(number.getKey(), number.getValue(), ChangeableBy.SCHOOL));
        }
        actors.touch(item);
    }

    private void requirePerson(long schoolId, Long personId) {
        if (personId != null) {
            access.getIn(schoolId, new PersonId(personId), Person.class);
        }
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
