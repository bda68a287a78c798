package mentoring.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One row of a table while the benchmark multiplies data; column names in lower case. */
record Row(String table, Map<String, Object> values) {

    private static final Set<String> KEPT = Set.of("form_id", "role_model_id", "municipality_id");

    /** A copy in which every id that is copied along has moved. Ids are unique across tables: no column needs to know whose id it holds. */
    Row moved(Set<Long> copied, long shift) {
        Map<String, Object> copy = new HashMap<>(values);
        copy.replaceAll((column, value) ->
            value instanceof Long id && names(column) && copied.contains(id) ? Long.valueOf(id + shift) : value);
        return new Row(table, copy);
    }

    /** Whether another row is meant by one of these ids. */
    boolean refersTo(Set<Long> ids) {
        return values.entrySet().stream().anyMatch(each -> !each.getKey().equals("id") && names(each.getKey()) && ids.contains(each.getValue()));
    }

    private static boolean names(String column) {
        return !KEPT.contains(column)
            && (column.equals("id") || column.endsWith("_id") || column.endsWith("_by") || column.equals("open_marker"));
    }

    Object get(String column) {
        return values.get(column);
    }

    long id(String column) {
        return values.get(column) instanceof Long id ? id : 0;
    }

    int number(String column) {
        return ((Number) values.get(column)).intValue();
    }

    boolean is(String column, Object value) {
        return value.equals(values.get(column));
    }

    Row set(String column, Object value) {
        values.put(column, value);
        return this;
    }

    Row add(String column, int more) {
        return set(column, number(column) + more);
    }
}
