package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;

/** All indicators that a statement computes; those over the roadmap itself are the roadmap's own. */
@ApplicationScoped
class Indicators {

    @Inject
    @Any
    private Instance<Indicator> all;

    @Inject
    private IndicatorSql sql;

    @Inject
    private Clock clock;

    /** The values of these indicators on a day, one statement each. */
    List<IndicatorValue> values(SchoolYearRef year, LocalDate asOf, Collection<IndicatorKey> keys) {
        IndicatorDay day = day(year, asOf);
        List<IndicatorValue> values = new ArrayList<>();
        for (Indicator indicator : all) {
            if (keys.contains(indicator.key())) {
                values.addAll(indicator.values(sql.sums(indicator, day), day));
            }
        }
        return values;
    }

    /** The values of one indicator on a day. */
    List<IndicatorValue> values(SchoolYearRef year, LocalDate asOf, IndicatorKey key) {
        return values(year, asOf, List.of(key));
    }

    /** What an indicator looked at in one group, those that count first. */
    List<ListedRecord> records(SchoolYearRef year, LocalDate asOf, IndicatorKey key, String group) {
        return find(key).map(indicator -> sql.records(indicator, day(year, asOf)).stream()
            .filter(record -> record.group().equals(group)).toList()).orElse(List.of());
    }

    /** What an indicator counts; empty where no statement computes it. */
    Optional<RecordKind> counts(IndicatorKey key) {
        return find(key).map(Indicator::counts);
    }

    private Optional<Indicator> find(IndicatorKey key) {
        return all.stream().filter(indicator -> indicator.key() == key).findFirst();
    }

    private IndicatorDay day(SchoolYearRef year, LocalDate asOf) {
        return IndicatorDay.of(year, asOf, clock.zone());
    }
}
