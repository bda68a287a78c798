package mentoring.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Columns of a register that a person may hide (m:columns); a page bean keeps one. */
public class Columns implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Column> columns;

    private Columns(List<Column> columns) {
        this.columns = columns;
    }

    /** All shown; labels are {@code prefix.name}. */
    public static Columns of(String prefix, String... names) {
        return new Columns(Stream.of(names).map(name -> new Column(name, prefix + "." + name)).toList());
    }

    public List<Column> getList() {
        return columns;
    }

    /** True where the column of this name is to be shown. */
    public boolean shows(String name) {
        return columns.stream().filter(column -> column.name.equals(name)).allMatch(Column::isShown);
    }

    /** One column. */
    public static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String labelKey;
        private boolean shown = true;

        Column(String name, String labelKey) {
            this.name = name;
            this.labelKey = labelKey;
        }

        public String getName() {
            return name;
        }

        public String getLabelKey() {
            return labelKey;
        }

        public boolean isShown() {
            return shown;
        }

        public void setShown(boolean shown) {
            this.shown = shown;
        }
    }
}
