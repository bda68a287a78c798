package mentoring.dashboard;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentoring.consent.ConsentListService;
import mentoring.organization.PlaceQueries;
import mentoring.organization.model.PlanEndorser;
import mentoring.organization.model.School;
import mentoring.pairing.model.PairKind;
import mentoring.pairing.model.PairState;
import mentoring.people.model.ParticipantRole;
import mentoring.plan.model.EditionState;
import mentoring.plan.model.IndividualPlan;
import mentoring.plan.model.PlanStatus;
import mentoring.roadmap.RoadmapService;
import mentoring.roadmap.RoadmapView;
import mentoring.roadmap.model.RoadmapState;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.Kept;
import mentoring.shared.model.SchoolYearRef;

/** Start pages: what waits for the reader, with the way there. */
@Stateless
@Guarded
public class TodayService {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private ConsentListService consents;

    @EJB
    private RoadmapService roadmaps;

    @Inject
    private TodayQueries queries;

    @Inject
    private PlaceQueries places;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Kept kept;

    @Inject
    private Clock clock;

    /** Whose day of which year is asked for. */
    private record Asked(DashboardAction whose, SchoolYearRef year, LocalDate day) {
    }

    /** The curator's day. */
    @DashboardRule(DashboardAction.CURATOR_TODAY)
    public Today curator(SchoolYearRef year) {
        return of(DashboardAction.CURATOR_TODAY, year, this::curatorsDay);
    }

    /** The director's day. */
    @DashboardRule(DashboardAction.DIRECTOR_TODAY)
    public Today director(SchoolYearRef year) {
        return of(DashboardAction.DIRECTOR_TODAY, year, this::directorsDay);
    }

    /** All but the next meetings stays as it is until something in the school changes; a meeting is over by the clock. */
    private Today of(DashboardAction whose, SchoolYearRef year, Function<SchoolYearRef, Today> day) {
        Today whole = kept.of(year.schoolId(), new Asked(whose, year, clock.today()), () -> day.apply(year));
        return places.closed(year) ? whole : whole.with(queries.next(year, null));
    }

    private Today curatorsDay(SchoolYearRef year) {
        List<Todo> todos = new ArrayList<>();
        add(todos, Todo.Kind.MEETINGS_WITHOUT_ENTRY, queries.meetingsWithoutEntry(year));
        add(todos, Todo.Kind.CONSENTS_LACKING, consents.counts(year).lacking());
        if (em.find(School.class, year.schoolId()).planEndorser() == PlanEndorser.CURATOR) {
            add(todos, Todo.Kind.PLANS_TO_REVIEW, queries.editions(year, EditionState.SUBMITTED, false));
        }
        add(todos, Todo.Kind.PAIRS_FORMING, queries.pairs(year, PairState.FORMING));
        add(todos, Todo.Kind.PAIRS_TO_ORDER, queries.pairsToOrder(year));
        add(todos, Todo.Kind.PLANS_TO_ORDER, queries.editions(year, EditionState.ENDORSED, true));
        add(todos, Todo.Kind.MENTEES_FREE, queries.menteesFree(year));
        add(todos, Todo.Kind.PLANS_MISSING, queries.plansMissing(year));
        return today(year, todos, roadmap(year));
    }

    private Today directorsDay(SchoolYearRef year) {
        List<Todo> todos = new ArrayList<>();
        add(todos, Todo.Kind.ORDERS_TO_SIGN, queries.ordersToSign(year));
        List<Long> recorded = queries.ordersToNote(year);
        if (!recorded.isEmpty()) {
            todos.add(new Todo(Todo.Kind.ORDERS_RECORDED, recorded.size(), recorded.get(0)));
        }
        add(todos, Todo.Kind.PLANS_TO_ORDER, queries.editions(year, EditionState.ENDORSED, true));
        Optional<RoadmapView> roadmap = roadmap(year);
        add(todos, Todo.Kind.ROADMAP_TO_APPROVE, roadmap.filter(one -> one.state() == RoadmapState.SUBMITTED).isPresent() ? 1 : 0);
        return today(year, todos, roadmap);
    }

    private Optional<RoadmapView> roadmap(SchoolYearRef year) {
        return roadmaps.find(year).map(roadmaps::read);
    }

    /** In a closed year nothing waits for anybody. */
    private Today today(SchoolYearRef year, List<Todo> todos, Optional<RoadmapView> roadmap) {
        add(todos, Todo.Kind.ROADMAP_OVERDUE, roadmap.map(RoadmapView::overdue).orElse(0));
        add(todos, Todo.Kind.ROADMAP_DUE_SOON, roadmap.map(RoadmapView::dueSoon).orElse(0));
        List<Today.RoadmapBar> bars = roadmap.map(RoadmapView::sections).orElse(List.of()).stream().map(section ->
            new Today.RoadmapBar(section.title(), section.total(), section.done(), section.inWork(), section.overdue())).toList();
        if (places.closed(year)) {
            return new Today(List.of(), List.of(), List.of(), bars, queries.working(year, PairKind.PAIR),
                queries.working(year, PairKind.GROUP));
        }
        return new Today(List.copyOf(todos), queries.needy(year), List.of(), bars, queries.working(year, PairKind.PAIR),
            queries.working(year, PairKind.GROUP));
    }

    /** A mentor's or mentee's own day, over all schools in which the caller is one. */
    @DashboardRule(DashboardAction.OWN_TODAY)
    public Today own() {
        List<Long> mentored = queries.ownPairs(currentUser.caller(), ParticipantRole.MENTOR);
        List<Todo> todos = new ArrayList<>();
        List<Long> unsigned = queries.unsigned(queries.signablePairs(currentUser.caller()));
        if (!unsigned.isEmpty()) {
            todos.add(new Todo(Todo.Kind.ENTRIES_TO_SIGN, unsigned.size(), unsigned.get(0)));
        }
        List<IndividualPlan> plans = queries.plans(mentored);
        addPlans(todos, Todo.Kind.PLANS_RETURNED, plans, PlanStatus.RETURNED);
        addPlans(todos, Todo.Kind.PLANS_TO_SUBMIT, plans, PlanStatus.DRAFT);
        add(todos, Todo.Kind.PLANS_MISSING, mentored.size() - plans.size());
        List<Long> all = new ArrayList<>(mentored);
        all.addAll(queries.ownPairs(currentUser.caller(), ParticipantRole.MENTEE));
        return new Today(todos, List.of(), queries.next(null, all), List.of(), all.size(), 0);
    }

    private static void addPlans(List<Todo> todos, Todo.Kind kind, List<IndividualPlan> plans, PlanStatus status) {
        List<IndividualPlan> found = plans.stream().filter(plan -> plan.status() == status).toList();
        if (!found.isEmpty()) {
            todos.add(new Todo(kind, found.size(), found.get(0).id()));
        }
    }

    private static void add(List<Todo> todos, Todo.Kind kind, long count) {
        if (count > 0) {
            todos.add(new Todo(kind, count, null));
        }
    }
}
