package mentoring.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a long list, asked for page by page. Filters belong to the page, which counts anew when they change.
 *
 * @param <T> a row
 */
public class LazyList<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final OrderedSource<T> source;
    private final Counter counter;

    /** Gives one page. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        List<T> page(int first, int size);
    }

    /** Gives one page in the order of the column that somebody chose; null for the list's own order. */
    @FunctionalInterface
    public interface OrderedSource<T> extends Serializable {
        List<T> page(int first, int size, SortMeta order);
    }

    /** Counts all rows. */
    @FunctionalInterface
    public interface Counter extends Serializable {
        long count();
    }

    public LazyList(Source<T> source, Counter counter) {
        this((first, size, order) -> source.page(first, size), counter);
    }

    public LazyList(OrderedSource<T> source, Counter counter) {
        this.source = source;
        this.counter = counter;
    }

    /** Shows a table of this page from its first row again; for when the filters change. */
    public static void fromStart(String tableId) {
        if (FacesContext.getCurrentInstance().getViewRoot().findComponent(tableId) instanceof DataTable table) {
            table.setFirst(0);
        }
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return Math.toIntExact(counter.count());
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return source.page(first, pageSize, sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null));
    }
}
