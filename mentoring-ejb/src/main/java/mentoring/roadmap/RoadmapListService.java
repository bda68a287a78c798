package mentoring.roadmap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.MentoringProgramme;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.Term;
import mentoring.roadmap.model.TermStatus;
import mentoring.shared.Caller;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;
import mentoring.shared.Kept;

/** Roadmaps over schools for the methodologist, and a person's own rows over his schools. */
@Stateless
@Guarded
public class RoadmapListService {

    private static final Set<RoadmapState> CONTROLLED = Set.of(RoadmapState.APPROVED, RoadmapState.CLOSED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoadmapFacts facts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Kept kept;

    @Inject
    private Clock clock;

    /**
     * The schools of the municipality with what their roadmaps have come to; numbers only of approved ones.
     *
     * @param year calendar year in which the school year begins
     */
    @RoadmapRule(RoadmapAction.LIST)
    public List<SchoolRoadmap> schools(int year) {
        List<Object[]> schools = em.createQuery("select s.id, s.shortName from School s where s.active = true and s.id in"
            + " (select p.schoolId from MentoringProgramme p where p.schoolYear = :year) order by s.shortName, s.id",
            Object[].class).setParameter("year", year).getResultList();
        Map<Long, Count> counts = kept.ofEach(schools.stream().map(school -> (Long) school[0]).toList(), new Asked(year, clock.today()),
            changed -> counts(year, changed));
        return schools.stream().map(school -> counts.getOrDefault((Long) school[0], Count.NONE).of((Long) school[0], (String) school[1]))
            .toList();
    }

    /** For which year the roadmaps are asked, and on which day. */
    private record Asked(int year, LocalDate day) {
    }

    /** @param id null for a roadmap that is not approved */
    private record Count(Long id, RoadmapState state, int total, int done, int overdue, int dueSoon) {

        private static final Count NONE = new Count(null, null, 0, 0, 0, 0);

        SchoolRoadmap of(long schoolId, String name) {
            return new SchoolRoadmap(schoolId, name, id, state, total, done, overdue, dueSoon);
        }
    }

    private Map<Long, Count> counts(int year, List<Long> schools) {
        List<Roadmap> roadmaps = em.createQuery("select r from Roadmap r where r.schoolYear = :year and r.schoolId in :schools",
            Roadmap.class).setParameter("year", year).setParameter("schools", schools).getResultList();
        Map<Long, MentoringProgramme> programmes = em.createQuery("select p from MentoringProgramme p where p.schoolYear = :year"
            + " and p.schoolId in :schools", MentoringProgramme.class).setParameter("year", year).setParameter("schools", schools)
            .getResultStream().collect(Collectors.toMap(MentoringProgramme::schoolId, Function.identity()));
        Map<Long, List<RoadmapItem>> items = em.createQuery("select i from RoadmapItem i where i.roadmap.schoolYear = :year"
            + " and i.roadmap.schoolId in :schools", RoadmapItem.class).setParameter("year", year).setParameter("schools", schools)
            .setHint("eclipselink.batch.type", "EXISTS").setHint("eclipselink.batch", "i.termChanges").getResultStream()
            .collect(Collectors.groupingBy(item -> item.roadmap().id()));
        return roadmaps.stream().collect(Collectors.toMap(Roadmap::schoolId,
            roadmap -> count(roadmap, items.getOrDefault(roadmap.id(), List.of()), programmes.get(roadmap.schoolId()))));
    }

    private Count count(Roadmap roadmap, List<RoadmapItem> items, MentoringProgramme programme) {
        if (!CONTROLLED.contains(roadmap.state())) {
            return new Count(null, roadmap.state(), 0, 0, 0, 0);
        }
        LocalDate today = clock.today();
        List<RoadmapItem> open = items.stream().filter(item -> item.confirmedOn() == null).toList();
        List<TermStatus> terms = open.stream()
            .map(item -> item.termOn(today, programme.startsOn(), programme.endsOn()).statusOn(today)).toList();
        return new Count(roadmap.id(), roadmap.state(), items.size(), items.size() - open.size(),
            (int) terms.stream().filter(TermStatus.OVERDUE::equals).count(), (int) terms.stream().filter(TermStatus.DUE_SOON::equals).count());
    }

    /** Open rows of approved roadmaps for which the caller answers by name, the nearest term first. */
    @RoadmapRule(RoadmapAction.LIST_OWN)
    public List<OwnRow> own() {
        Caller caller = currentUser.caller();
        return caller.schools().stream().flatMap(school -> caller.personIn(school).stream().flatMap(person ->
                kept.of(school, new AskedOwn(person, clock.today()), () -> own(person)).stream()))
            .sorted(Comparator.comparing(OwnRow::nextDay, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(OwnRow::no)).toList();
    }

    /** For whose rows is asked, and on which day. */
    private record AskedOwn(long personId, LocalDate day) {
    }

    private List<OwnRow> own(long personId) {
        List<RoadmapItem> items = em.createQuery("select i from RoadmapItem i where i.responsiblePersonId = :person"
            + " and i.confirmedOn is null and i.roadmap.state = :approved", RoadmapItem.class).setParameter("person", personId)
            .setParameter("approved", RoadmapState.APPROVED).getResultList();
        List<OwnRow> own = new ArrayList<>();
        items.stream().collect(Collectors.groupingBy(RoadmapItem::roadmap)).forEach((roadmap, rows) -> {
            RoadmapSnapshot snapshot = facts.today(roadmap);
            rows.forEach(item -> own.add(own(snapshot, item)));
        });
        return List.copyOf(own);
    }

    private static OwnRow own(RoadmapSnapshot snapshot, RoadmapItem item) {
        Term term = snapshot.facts(item).term();
        return new OwnRow(item.id(), snapshot.roadmap().schoolId(), snapshot.roadmap().schoolYear().start(), item.definition().no(),
            item.definition().content(), term.nextDay(snapshot.asOf()).orElse(null), term.statusOn(snapshot.asOf()),
            snapshot.state(item).status());
    }
}
