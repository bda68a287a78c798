package mentoring.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Runs the statements of indicators. */
@ApplicationScoped
class IndicatorSql {

    @PersistenceContext
    private EntityManager em;

    /** What an indicator's listing adds up to, by group. */
    List<IndicatorSum> sums(Indicator indicator, IndicatorDay day) {
        String sql = "select x.grp, sum(x.weight), sum(case when x.hit = 1 then x.weight else 0 end) from (" + indicator.listing()
            + ") x group by x.grp";
        return rows(sql, day).stream().map(row -> new IndicatorSum(text(row[0]), number(row[1]), number(row[2]))).toList();
    }

    /** The records of an indicator's listing, those that count first. */
    List<ListedRecord> records(Indicator indicator, IndicatorDay day) {
        String sql = "select x.grp, x.record_id, x.weight, x.hit from (" + indicator.listing() + ") x order by x.hit desc, x.record_id";
        return rows(sql, day).stream().map(row -> new ListedRecord(text(row[0]), number(row[1]), number(row[2]), number(row[3]) == 1))
            .toList();
    }

    /** The school's newest figures by that day: pupils and teaching staff; null where none are known. */
    Figures figures(IndicatorDay day) {
        List<Object[]> rows = rows("select f.pupils, f.teaching_staff from school_figures f where f.school_id = ?1 and f.school_year = ?2"
            + " and f.as_of <= ?3 order by f.as_of desc, f.id desc offset 0 rows fetch next 1 rows only", day);
        return rows.isEmpty() ? null : new Figures(number(rows.get(0)[0]), number(rows.get(0)[1]));
    }

    /** A school's headcounts. */
    record Figures(long pupils, long teachingStaff) {
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, IndicatorDay day) {
        Query query = em.createNativeQuery(sql);
        List<Object> parameters = List.of(day.year().schoolId(), day.year().year(), date(day.day()), date(day.graceDay()),
            Timestamp.valueOf(LocalDateTime.ofInstant(day.dayEnd(), ZoneOffset.UTC)));
        for (int place = 1; place <= parameters.size(); place++) {
            if (sql.contains("?" + place)) {
                query.setParameter(place, parameters.get(place - 1));
            }
        }
        return query.getResultList();
    }

    private static java.sql.Date date(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
