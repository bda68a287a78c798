package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.consent.ClassSheet;
import mentoring.consent.ConsentAction;
import mentoring.consent.ConsentCounts;
import mentoring.consent.ConsentFilter;
import mentoring.consent.ConsentFilter.Need;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentRow;
import mentoring.consent.model.ConsentKind;
import mentoring.shared.Access;

/** Who of the year's registers lacks which consent. */
@Named
@ViewScoped
public class ConsentsPage extends YearPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentListService lists;

    @Inject
    private Access access;

    private final LazyRows<ConsentRow> rows = new LazyRows<>(ConsentRow::participationId,
        (first, size, order) -> lists.list(place(), filter(), first, size), this::getFound);

    private ConsentCounts counts;
    private List<ClassSheet.Line> classes;
    private String query;
    private Long classId;
    private ConsentKind kind;
    private Need need = Need.ALL;
    private int found;

    /** Reads counts and classes. */
    public void open() {
        counts = lists.counts(place());
        classes = lists.classes(place());
        found = lists.list(place(), filter(), 0, 0).total();
    }

    /** Shows what the filters ask for. */
    public void search() {
        found = lists.list(place(), filter(), 0, 0).total();
        LazyRows.firstPage();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("school", getSchool());
        parameters.put("year", getYear());
        parameters.put("q", query);
        parameters.put("class", classId);
        parameters.put("kind", kind);
        parameters.put("need", need == Need.ALL ? null : need);
        Address.show(parameters);
    }

    /** Shows everybody again. */
    public void reset() {
        query = null;
        classId = null;
        kind = null;
        need = Need.ALL;
        search();
    }

    private ConsentFilter filter() {
        return new ConsentFilter(query, classId, kind, need);
    }

    /** True for one who may write consents down. */
    public boolean isChangeable() {
        return access.allows(ConsentAction.RECORD_CLASS, place());
    }

    /** Length of what the filters leave. */
    public int getFound() {
        return found;
    }

    public LazyRows<ConsentRow> getRows() {
        return rows;
    }

    public ConsentCounts getCounts() {
        return counts;
    }

    public List<ClassSheet.Line> getClasses() {
        return classes;
    }

    public List<ConsentKind> getKinds() {
        return List.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION, ConsentKind.TRANSFER);
    }

    public List<Need> getNeeds() {
        return List.of(Need.values());
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Long getClassId() {
        return classId;
    }

    public void setClassId(Long classId) {
        this.classId = classId;
    }

    public ConsentKind getKind() {
        return kind;
    }

    public void setKind(ConsentKind kind) {
        this.kind = kind;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }
}
