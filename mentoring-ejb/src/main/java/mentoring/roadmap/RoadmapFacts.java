package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.organization.model.MentoringProgramme;
import mentoring.organization.model.School;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;
import mentoring.roadmap.model.Roadmap;
import mentoring.roadmap.model.RoadmapControl;
import mentoring.roadmap.model.RoadmapDay;
import mentoring.roadmap.model.RoadmapItem;
import mentoring.roadmap.model.RowFacts;
import mentoring.shared.Clock;
import mentoring.shared.Kept;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.model.SchoolYearRef;

/** Brings together what the rules of rows ask for: terms in force, numbers, counted values, evidence, confirmations. */
@ApplicationScoped
class RoadmapFacts {

    private static final Set<IndicatorKey> SELF = EnumSet.of(IndicatorKey.ROADMAP_DONE, IndicatorKey.ROADMAP_ON_TIME);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Indicators indicators;

    @Inject
    private Kept kept;

    @Inject
    private Clock clock;

    /** For which values of indicators are asked. */
    private record Asked(SchoolYearRef year, LocalDate day, Set<IndicatorKey> keys) {
    }

    /** The school's roadmap of a year; empty where none was made. */
    Optional<Roadmap> find(SchoolYearRef year) {
        return em.createQuery("select r from Roadmap r where r.schoolId = :school and r.schoolYear = :year", Roadmap.class)
            .setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultStream().findFirst();
    }

    /** The programme of a year; refuses where the school has not opened it. */
    MentoringProgramme programme(SchoolYearRef year) {
        return em.createQuery("select p from MentoringProgramme p where p.schoolId = :school and p.schoolYear = :year",
            MentoringProgramme.class).setParameter("school", year.schoolId()).setParameter("year", year.year()).getResultStream()
            .findFirst().orElseThrow(Refusal::notFound);
    }

    /** The roadmap today; a past year's on its last day, a closed one's on the day of its closing. */
    RoadmapSnapshot today(Roadmap roadmap) {
        SchoolYear year = roadmap.schoolYear();
        LocalDate closed = programme(new SchoolYearRef(roadmap.schoolId(), year.start())).closedOn();
        LocalDate day = closed == null ? clock.today() : closed;
        return on(roadmap, day.isAfter(year.lastDay()) ? year.lastDay() : day);
    }

    /** The roadmap on a day: what was true then by what is known now (R7). */
    RoadmapSnapshot on(Roadmap roadmap, LocalDate day) {
        loadItems(roadmap);
        SchoolYearRef year = new SchoolYearRef(roadmap.schoolId(), roadmap.schoolYear().start());
        MentoringProgramme programme = programme(year);
        School school = em.find(School.class, roadmap.schoolId());
        Set<IndicatorKey> keys = keys(roadmap);
        List<IndicatorValue> values = new ArrayList<>(kept.of(year.schoolId(), new Asked(year, day, keys),
            () -> List.copyOf(indicators.values(year, day, keys))));
        Map<String, RowFacts> rows = rows(roadmap, programme, day, values);
        values.addAll(RoadmapControl.values(List.copyOf(rows.values()), day));
        roadmap.items().stream().filter(item -> keys(item).stream().anyMatch(SELF::contains))
            .forEach(item -> rows.put(item.key(), facts(item, programme, day, values)));
        Set<String> confirmed = rows.values().stream().filter(row -> row.confirmedBy(day)).map(row -> row.item().key())
            .collect(Collectors.toSet());
        return new RoadmapSnapshot(roadmap, school, programme, day,
            new RoadmapDay(day, programme.state(), school.smallSchool(), confirmed), rows);
    }

    private Map<String, RowFacts> rows(Roadmap roadmap, MentoringProgramme programme, LocalDate day, List<IndicatorValue> values) {
        return roadmap.items().stream().map(item -> facts(item, programme, day, values))
            .collect(Collectors.toMap(row -> row.item().key(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static RowFacts facts(RoadmapItem item, MentoringProgramme programme, LocalDate day, List<IndicatorValue> values) {
        Set<IndicatorKey> keys = keys(item);
        LocalDate confirmed = item.confirmedOn() == null || item.confirmedOn().isAfter(day) ? null : item.confirmedOn();
        return new RowFacts(item.definition(), item.termOn(day, programme.startsOn(), programme.endsOn()), item.amounts(),
            values.stream().filter(value -> keys.contains(value.key())).toList(), item.evidence().size(), confirmed);
    }

    private static Set<IndicatorKey> keys(Roadmap roadmap) {
        return roadmap.items().stream().flatMap(item -> keys(item).stream()).collect(Collectors.toSet());
    }

    private static Set<IndicatorKey> keys(RoadmapItem item) {
        Set<IndicatorKey> keys = EnumSet.noneOf(IndicatorKey.class);
        keys.addAll(item.definition().indicators());
        item.definition().thresholds().forEach(threshold -> keys.add(threshold.indicator()));
        return keys;
    }

    /** The rows with their numbers, evidence and moved terms in one statement each. */
    private void loadItems(Roadmap roadmap) {
        em.createQuery("select i from RoadmapItem i where i.roadmap = :roadmap", RoadmapItem.class).setParameter("roadmap", roadmap)
            .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "i.evidence")
            .setHint("eclipselink.batch", "i.termChanges").setHint("eclipselink.batch", "i.amounts").getResultList();
    }
}
