package mentoring.consent.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.consent.ClassSheet;
import mentoring.consent.ConsentAction;
import mentoring.consent.ConsentCounts;
import mentoring.consent.ConsentFilter.Need;
import mentoring.consent.ConsentListService;
import mentoring.consent.ConsentRow;
import mentoring.consent.model.ConsentKind;
import mentoring.shared.Access;
import mentoring.shared.web.LazyList;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** Who of the year's registers lacks which consent. Its address keeps the filters, so that a link shows the same rows. */
@Named
@ViewScoped
public class ConsentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentListService lists;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private ConsentsForm form = new ConsentsForm();
    private final LazyList<ConsentRow> rows = new LazyList<>(
        (first, size) -> lists.list(place.ref(), form.filter(), first, size).rows(), this::getFound);
    private ConsentCounts counts;
    private List<ClassSheet.Line> classes;
    private int found;

    /** Reads counts and classes. */
    public void open() {
        place.complete(user);
        counts = lists.counts(place.ref());
        classes = lists.classes(place.ref());
        count();
    }

    /** Shows what the filters ask for, from the first page. */
    public void search() {
        count();
        LazyList.fromStart("list:table");
        form.in(place.address()).show();
    }

    /** Shows everybody again. */
    public void reset() {
        form = new ConsentsForm();
        search();
    }

    private void count() {
        found = lists.list(place.ref(), form.filter(), 0, 0).total();
    }

    /** True for one who may write consents down. */
    public boolean isChangeable() {
        return access.allows(ConsentAction.RECORD_CLASS, place.ref());
    }

    /** Length of what the filters leave. */
    public int getFound() {
        return found;
    }

    public LazyList<ConsentRow> getRows() {
        return rows;
    }

    public ConsentCounts getCounts() {
        return counts;
    }

    public List<ClassSheet.Line> getClasses() {
        return classes;
    }

    public Place getPlace() {
        return place;
    }

    public ConsentsForm getForm() {
        return form;
    }

    public List<ConsentKind> getKinds() {
        return List.of(ConsentKind.PERSONAL_DATA, ConsentKind.PARTICIPATION, ConsentKind.TRANSFER);
    }

    public List<Need> getNeeds() {
        return List.of(Need.values());
    }
}
