package mentoring.roadmap;

import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/** What a listing adds up to in one group. */
record IndicatorSum(String group, long total, long counted) {

    static IndicatorSum of(List<IndicatorSum> sums, String group) {
        return sums.stream().filter(sum -> sum.group.equals(group)).findFirst().orElse(new IndicatorSum(group, 0, 0));
    }

    IndicatorValue share(IndicatorKey key) {
        return IndicatorValue.share(key, group, counted, total);
    }

    IndicatorValue count(IndicatorKey key) {
        return IndicatorValue.count(key, group, counted);
    }
}
