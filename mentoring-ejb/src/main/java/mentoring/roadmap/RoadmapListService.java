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
import mentoring.organization.model.School;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RoadmapState;
import mentoring.roadmap.model.Term;
import mentoring.roadmap.model.TermStatus;
import mentoring.shared.Clock;
import mentoring.shared.CurrentUser;
import mentoring.shared.Guarded;

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
    private Clock clock;

    /**
     * The schools of the municipality with what their roadmaps have come to; numbers only of approved ones.
     *
     * @param year calendar year in which the school year begins
     */
    @RoadmapRule(RoadmapAction.LIST)
    public List<SchoolRoadmap> schools(int year) {
        Map<Long, Roadmap> roadmaps = em.createQuery("select r from Roadmap r where r.schoolYear = :year", Roadmap.class)
            .setParameter("year", year).getResultStream().collect(Collectors.toMap(Roadmap::schoolId, Function.identity()));
        Map<Long, MentoringProgramme> programmes = em.createQuery("select p from MentoringProgramme p where p.schoolYear = :year",
            MentoringProgramme.class).setParameter("year", year).getResultStream()
            .collect(Collectors.toMap(MentoringProgramme::schoolId, Function.identity()));
        em.createQuery("select i from RoadmapItem i where i.roadmap.schoolYear = :year", RoadmapItem.class).setParameter("year", year)
            .setHint("eclipselink.batch.type", "EXISTS").setHint("eclipselink.batch", "i.termChanges").getResultList();
        return em.createQuery("select s from School s where s.active = true order by s.shortName, s.id", School.class).getResultStream()
            .filter(school -> programmes.containsKey(school.id()))
            .map(school -> line(school, roadmaps.get(school.id()), programmes.get(school.id()))).toList();
    }

    private SchoolRoadmap line(School school, Roadmap roadmap, MentoringProgramme programme) {
        if (roadmap == null || !CONTROLLED.contains(roadmap.state())) {
            return new SchoolRoadmap(school.id(), school.shortName(), null, roadmap == null ? null : roadmap.state(), 0, 0, 0, 0);
        }
        LocalDate today = clock.today();
        List<RoadmapItem> open = roadmap.items().stream().filter(item -> item.confirmedOn() == null).toList();
        List<TermStatus> terms = open.stream()
            .map(item -> item.termOn(today, programme.startsOn(), programme.endsOn()).statusOn(today)).toList();
        return new SchoolRoadmap(school.id(), school.shortName(), roadmap.id(), roadmap.state(), roadmap.items().size(),
            roadmap.items().size() - open.size(), (int) terms.stream().filter(TermStatus.OVERDUE::equals).count(),
            (int) terms.stream().filter(TermStatus.DUE_SOON::equals).count());
    }

    /** Open rows of approved roadmaps for which the caller answers by name, the nearest term first. */
    @RoadmapRule(RoadmapAction.LIST_OWN)
    public List<OwnRow> own() {
        Set<Long> persons = currentUser.caller().persons();
        if (persons.isEmpty()) {
            return List.of();
        }
        List<RoadmapItem> items = em.createQuery("select i from RoadmapItem i where i.responsiblePersonId in :persons"
            + " and i.confirmedOn is null and i.roadmap.state = :approved", RoadmapItem.class).setParameter("persons", persons)
            .setParameter("approved", RoadmapState.APPROVED).getResultList();
        List<OwnRow> own = new ArrayList<>();
        items.stream().collect(Collectors.groupingBy(RoadmapItem::roadmap)).forEach((roadmap, rows) -> {
            RoadmapSnapshot snapshot = facts.today(roadmap);
            rows.forEach(item -> own.add(own(snapshot, item)));
        });
        own.sort(Comparator.comparing(OwnRow::nextDay, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(OwnRow::no));
        return own;
    }

    private static OwnRow own(RoadmapSnapshot snapshot, RoadmapItem item) {
        Term term = snapshot.facts(item).term();
        return new OwnRow(item.id(), snapshot.roadmap().schoolId(), snapshot.roadmap().schoolYear().start(), item.definition().no(),
            item.definition().content(), term.nextDay(snapshot.asOf()).orElse(null), term.statusOn(snapshot.asOf()),
            snapshot.state(item).status());
    }
}
