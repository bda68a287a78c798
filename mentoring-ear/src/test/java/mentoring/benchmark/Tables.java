package mentoring.benchmark;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All tables of the product on either database: read whole, written in batches, parents first. */
final class Tables {

    private static final int BATCH = 1000;

    private final Connection connection;
    /** Columns and their types, by table; a table stands after those that it refers to. */
    private final Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        DatabaseMetaData meta = connection.getMetaData();
        boolean upper = meta.storesUpperCaseIdentifiers();
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet tables = meta.getTables(null, upper ? "APP" : "public", null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("flyway"));
        for (String name : sorted(meta, names)) {
            columns.put(name.toLowerCase(Locale.ROOT), types(meta, name));
        }
    }

    private static Set<String> sorted(DatabaseMetaData meta, Set<String> names) throws SQLException {
        Map<String, Set<String>> parents = new HashMap<>();
        for (String name : names) {
            Set<String> of = parents.computeIfAbsent(name, any -> new LinkedHashSet<>());
            try (ResultSet keys = meta.getImportedKeys(null, null, name)) {
                while (keys.next()) {
                    of.add(keys.getString("PKTABLE_NAME"));
                }
            }
            of.remove(name);
        }
        Set<String> sorted = new LinkedHashSet<>();
        while (sorted.size() < names.size()) {
            names.stream().filter(name -> sorted.containsAll(parents.get(name))).forEach(sorted::add);
        }
        return sorted;
    }

    private static Map<String, Integer> types(DatabaseMetaData meta, String table) throws SQLException {
        Map<String, Integer> types = new LinkedHashMap<>();
        try (ResultSet all = meta.getColumns(null, null, table, null)) {
            while (all.next()) {
                types.put(all.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), all.getInt("DATA_TYPE"));
            }
        }
        return types;
    }

    List<Row> read() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : columns.keySet()) {
                try (ResultSet found = statement.executeQuery("select * from " + table)) {
                    while (found.next()) {
                        rows.add(new Row(table, values(found)));
                    }
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> values(ResultSet found) throws SQLException {
        ResultSetMetaData meta = found.getMetaData();
        Map<String, Object> values = new HashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            Object value = switch (meta.getColumnType(i)) {
                case Types.CLOB -> found.getString(i);
                case Types.BLOB, Types.BINARY -> found.getBytes(i);
                default -> found.getObject(i);
            };
            values.put(meta.getColumnName(i).toLowerCase(Locale.ROOT), value);
        }
        return values;
    }

    /** Inserts rows in one transaction. */
    void write(List<Row> rows) throws SQLException {
        Map<String, List<Row>> byTable = new HashMap<>();
        rows.forEach(row -> byTable.computeIfAbsent(row.table(), any -> new ArrayList<>()).add(row));
        connection.setAutoCommit(false);
        for (Map.Entry<String, Map<String, Integer>> table : columns.entrySet()) {
            if (byTable.containsKey(table.getKey())) {
                write(table.getKey(), table.getValue(), byTable.get(table.getKey()));
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void write(String table, Map<String, Integer> types, List<Row> rows) throws SQLException {
        String marks = "?, ".repeat(types.size() - 1) + "?";
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", types.keySet()) + ") values (" + marks + ")")) {
            int waiting = 0;
            for (Row row : rows) {
                int place = 1;
                for (Map.Entry<String, Integer> column : types.entrySet()) {
                    set(insert, place++, row.get(column.getKey()), column.getValue());
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int place, Object value, int type) throws SQLException {
        if (value == null) {
            insert.setNull(place, type);
        } else if (value instanceof byte[] bytes) {
            insert.setBytes(place, bytes);
        } else if (value instanceof String text) {
            insert.setString(place, text);
        } else {
            insert.setObject(place, value);
        }
    }

    /** Lets the database look at what it holds now, as it would by itself in time. */
    void analyse() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!connection.getMetaData().storesUpperCaseIdentifiers()) {
                statement.execute("analyze");
                return;
            }
            for (String table : columns.keySet()) {
                statement.execute("call syscs_util.syscs_update_statistics('APP', '" + table.toUpperCase(Locale.ROOT) + "', null)");
            }
        }
    }

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }
}
