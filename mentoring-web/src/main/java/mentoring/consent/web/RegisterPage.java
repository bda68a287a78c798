package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.consent.Occupation;
import mentoring.consent.ParticipationAction;
import mentoring.consent.RegisterRow;
import mentoring.consent.RegisterService;
import mentoring.organization.FormView;
import mentoring.organization.PlaceQueries;
import mentoring.people.model.ParticipantRole;
import mentoring.shared.Access;
import mentoring.shared.web.Columns;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import org.primefaces.model.SortMeta;

/** The register of mentors, or of mentees. Its address keeps the filters, so that a link shows the same rows. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService registers;

    @Inject
    private PlaceQueries places;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private final Columns columns = Columns.of("participation.column", "form", "consent", "pairs");
    private final LazyList<RegisterRow> rows = new LazyList<>(this::page, this::getFound);
    private RegisterForm form = new RegisterForm();
    private ParticipantRole role;
    private List<FormView> forms;
    private List<Occupation> occupations;
    private int everybody;
    private int found;

    /** Opens the register of a role. */
    public void open(ParticipantRole ofRole) {
        place.complete(user);
        role = ofRole;
        forms = registers.forms(place.ref());
        occupations = List.copyOf(Occupation.of(places.closed(place.ref())));
        everybody = count(new RegisterForm());
        found = form.narrow() ? count(form) : everybody;
    }

    /** Shows what the filters ask for, from the first page. */
    public void search() {
        found = count(form);
        LazyList.fromStart("list:table");
        form.in(place.address()).show();
    }

    /** Shows everybody again. */
    public void reset() {
        form = new RegisterForm();
        search();
    }

    private List<RegisterRow> page(int first, int size, SortMeta order) {
        return registers.register(place.ref(), form.filter(role, order), first, size).rows();
    }

    private int count(RegisterForm filters) {
        return registers.register(place.ref(), filters.filter(role, null), 0, 0).total();
    }

    /** True for one who may add candidates. */
    public boolean isChangeable() {
        return access.allows(ParticipationAction.ENTER, place.ref());
    }

    /** Length of the whole register. */
    public int getEverybody() {
        return everybody;
    }

    /** Length of what the filters leave. */
    public int getFound() {
        return found;
    }

    public LazyList<RegisterRow> getRows() {
        return rows;
    }

    public Columns getColumns() {
        return columns;
    }

    public Place getPlace() {
        return place;
    }

    public RegisterForm getForm() {
        return form;
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
}
