package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.pairing.FindPairs;
import mentoring.pairing.FormChoice;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairRow;
import mentoring.pairing.PairViewService;
import mentoring.pairing.model.PairState;
import mentoring.shared.Access;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The year's pairs. Its address keeps the filters, so that a link shows the same rows. */
@Named
@ViewScoped
public class PairListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairViewService pairs;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private PairState state;
    private Long formId;
    private int found;
    private List<FormChoice> forms;
    private LazyList<PairRow> rows;

    /** Shows what the address asks for. */
    public void open() {
        place.complete(user);
        forms = pairs.forms(place.ref());
        rows = new LazyList<>((first, size) -> pairs.list(place.ref(), new FindPairs(state, formId, first, size)).rows(), this::count);
        count();
    }

    /** Shows other rows, and says so in the address. */
    public void refresh() {
        count();
        LazyList.fromStart("pairs:table");
        place.address().with("state", state).with("form", formId).show();
    }

    /** Shows all pairs again. */
    public void reset() {
        state = null;
        formId = null;
        refresh();
    }

    private long count() {
        found = pairs.list(place.ref(), new FindPairs(state, formId, 0, 0)).total();
        return found;
    }

    public boolean isFiltered() {
        return state != null || formId != null;
    }

    /** True where the caller may make pairs. */
    public boolean isEditor() {
        return access.allows(PairAction.FORM, place.ref());
    }

    public PairState[] getStates() {
        return PairState.values();
    }

    public Place getPlace() {
        return place;
    }

    public PairState getState() {
        return state;
    }

    public void setState(PairState state) {
        this.state = state;
    }

    public Long getFormId() {
        return formId;
    }

    public void setFormId(Long formId) {
        this.formId = formId;
    }

    public int getFound() {
        return found;
    }

    public List<FormChoice> getForms() {
        return forms;
    }

    public LazyList<PairRow> getRows() {
        return rows;
    }
}
