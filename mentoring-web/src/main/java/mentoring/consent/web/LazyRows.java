package mentoring.consent.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.ToLongFunction;
import mentoring.consent.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table that are read page by page; the page bean knows filters and order. */
public class LazyRows<T extends Serializable> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Key<T> key;
    private final Source<T> source;
    private final Length length;

    /** Reads one page. */
    @FunctionalInterface
    interface Source<T extends Serializable> extends Serializable {

        Slice<T> page(int first, int size, Map<String, SortMeta> order);
    }

    /** The id of a row. */
    @FunctionalInterface
    interface Key<T> extends ToLongFunction<T>, Serializable {
    }

    /** How many rows there are under the present filter. */
    @FunctionalInterface
    interface Length extends IntSupplier, Serializable {
    }

    LazyRows(Key<T> key, Source<T> source, Length length) {
        this.key = key;
        this.source = source;
        this.length = length;
    }

    /** Takes the table of the page back to its first page, after the filter changed. */
    static void firstPage() {
        UIComponent table = FacesContext.getCurrentInstance().getViewRoot().findComponent("list:table");
        if (table instanceof UIData data) {
            data.setFirst(0);
        }
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return length.getAsInt();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> order, Map<String, FilterMeta> filters) {
        return source.page(first, size, order).rows();
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.applyAsLong(row));
    }
}
