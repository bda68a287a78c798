package mentoring.pairing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mentoring.pairing.PairAction;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.model.SchoolYear;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;

/** The way of people and pairs into a new year, in three steps, each saved as a whole. */
@Named
@ViewScoped
public class CarryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    @Inject
    private PairCarry pairs;

    private final Place place = new Place();

    /** The page exists for who may take people over, in a year that is open. */
    public void open() {
        place.complete(user);
        if (!access.allows(PairAction.CARRY_OVER, place.ref())) {
            throw Refusal.notFound();
        }
        pairs.read(place.ref());
    }

    /** «2025/26», from which they come. */
    public String getFrom() {
        return new SchoolYear(place.getYear()).previous().label();
    }

    public Place getPlace() {
        return place;
    }
}
