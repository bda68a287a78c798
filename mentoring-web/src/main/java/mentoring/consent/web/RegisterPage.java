package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.consent.Occupation;
import mentoring.consent.ParticipationAction;
import mentoring.consent.RegisterFilter;
import mentoring.consent.RegisterRow;
import mentoring.consent.RegisterService;
import mentoring.consent.Slice;
import mentoring.organization.FormView;
import mentoring.organization.PlaceQueries;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.web.Columns;
import org.primefaces.model.SortMeta;

/** The register of mentors, or of mentees. */
@Named
@ViewScoped
public class RegisterPage extends YearPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService registers;

    @Inject
    private PlaceQueries places;

    @Inject
    private Access access;

    private final LazyRows<RegisterRow> rows = new LazyRows<>(RegisterRow::participationId, this::load, this::getFound);
    private final Columns columns = Columns.of("participation.column", "form", "consent", "pairs");

    private ParticipantRole role;
    private String query;
    private Long formId;
    private Occupation occupation;
    private List<FormView> forms;
    private List<Occupation> occupations;
    private int everybody;
    private int found;

    /** Opens the register of a role. */
    public void open(ParticipantRole ofRole) {
        role = ofRole;
        forms = registers.forms(place());
        occupations = List.copyOf(Occupation.of(places.closed(place())));
        everybody = registers.register(place(), filter(null, null, null, Map.of()), 0, 0).total();
        boolean filtered = query != null || formId != null || occupation != null;
        found = filtered ? load(0, 0, Map.of()).total() : everybody;
    }

    /** Shows what the filters ask for, from the first page. */
    public void search() {
        found = load(0, 0, Map.of()).total();
        LazyRows.firstPage();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("school", getSchool());
        parameters.put("year", getYear());
        parameters.put("q", query);
        parameters.put("form", formId);
        parameters.put("occupation", occupation);
        Address.show(parameters);
    }

    /** Shows everybody again. */
    public void reset() {
        query = null;
        formId = null;
        occupation = null;
        search();
    }

    private Slice<RegisterRow> load(int first, int size, Map<String, SortMeta> order) {
        return registers.register(place(), filter(query, formId, occupation, order), first, size);
    }

    private RegisterFilter filter(String text, Long form, Occupation busy, Map<String, SortMeta> order) {
        SortMeta sort = order.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        boolean byPairs = sort != null && sort.getField().endsWith("pairs");
        return new RegisterFilter(role, text, form, busy, byPairs ? RegisterFilter.Order.PAIRS : RegisterFilter.Order.NAME,
            sort != null && sort.getOrder().isDescending());
    }

    /** True for one who may add candidates. */
    public boolean isChangeable() {
        return access.allows(ParticipationAction.ENTER, place());
    }

    public boolean isMentors() {
        return role == ParticipantRole.MENTOR;
    }

    /** Length of the whole register. */
    public int getEverybody() {
        return everybody;
    }

    /** Length of what the filters leave. */
    public int getFound() {
        return found;
    }

    public LazyRows<RegisterRow> getRows() {
        return rows;
    }

    public Columns getColumns() {
        return columns;
    }

    public ParticipantRole getRole() {
        return role;
    }

    public List<FormView> getForms() {
        return forms;
    }

    public List<Occupation> getOccupations() {
        return occupations;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Long getFormId() {
        return formId;
    }

    public void setFormId(Long formId) {
        this.formId = formId;
    }

    public Occupation getOccupation() {
        return occupation;
    }

    public void setOccupation(Occupation occupation) {
        this.occupation = occupation;
    }
}
