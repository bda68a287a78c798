package mentoring.roadmap;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mentoring.roadmap.model.IndicatorKey;
import mentoring.roadmap.model.IndicatorValue;

/**
 * Persons by target group against the school's headcount. A college's students are its learners, a student from outside is nobody's
 * here; groups without a known headcount show a count.
 */
abstract class TargetGroups extends Indicator {

    static final String LEARNERS = "PUPIL";
    static final String TEACHERS = "TEACHER";

    /** The target group of a participation q in its school s. */
    static final String GROUP = "case when q.category = 'STUDENT' and s.kind = 'COLLEGE' then 'PUPIL' else q.category end";

    @Inject
    private IndicatorSql sql;

    TargetGroups(IndicatorKey key) {
        super(key, RecordKind.PERSON);
    }

    @Override
    List<IndicatorValue> values(List<IndicatorSum> sums, IndicatorDay day) {
        IndicatorSql.Figures figures = sql.figures(day);
        List<IndicatorValue> values = new ArrayList<>();
        values.add(IndicatorValue.share(key(), LEARNERS, IndicatorSum.of(sums, LEARNERS).counted(),
            figures == null ? null : Long.valueOf(figures.pupils())));
        values.add(IndicatorValue.share(key(), TEACHERS, IndicatorSum.of(sums, TEACHERS).counted(),
            figures == null ? null : Long.valueOf(figures.teachingStaff())));
        sums.stream().filter(sum -> !sum.group().equals(LEARNERS) && !sum.group().equals(TEACHERS)).map(sum -> sum.count(key()))
            .forEach(values::add);
        return values;
    }
}
