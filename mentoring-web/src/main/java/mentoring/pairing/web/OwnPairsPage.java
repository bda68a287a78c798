package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mentoring.pairing.PairRow;
import mentoring.pairing.PairViewService;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The pairs of a mentor or mentee. */
@Named
@ViewScoped
public class OwnPairsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairViewService pairs;

    @Inject
    private UserView user;

    private final Place place = new Place();
    private List<PairRow> rows;

    /** Reads them. */
    public void open() {
        place.complete(user);
        rows = pairs.own(place.ref());
    }

    public Place getPlace() {
        return place;
    }

    public List<PairRow> getRows() {
        return rows;
    }
}
