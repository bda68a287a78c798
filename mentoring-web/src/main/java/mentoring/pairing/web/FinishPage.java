package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.pairing.CompletePairs;
import mentoring.pairing.PairAction;
import mentoring.pairing.PairFinishService;
import mentoring.pairing.PairRow;
import mentoring.shared.Access;
import mentoring.shared.model.Refusal;
import mentoring.shared.web.PageMessages;
import mentoring.shared.web.Place;
import mentoring.shared.web.UserView;
import mentoring.shared.web.Words;

/** Completes many pairs at once, at the end of the year. */
@Named
@ViewScoped
public class FinishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PairFinishService service;

    @Inject
    private Access access;

    @Inject
    private UserView user;

    @Inject
    private Words words;

    private final Place place = new Place();
    private List<PairRow> offered;
    private List<Long> chosen = new ArrayList<>();
    private LocalDate endedOn;

    /** All working pairs are offered, none is chosen beforehand. */
    public void open() {
        place.complete(user);
        if (!access.allows(PairAction.COMPLETE_SEVERAL, place.ref())) {
            throw Refusal.notFound();
        }
        offered = service.list(place.ref());
        endedOn = words.today();
    }

    /** Marks all of them. */
    public void all() {
        chosen = new ArrayList<>(offered.stream().map(PairRow::id).toList());
    }

    /** Completes the chosen pairs. */
    public String save() {
        service.complete(place.ref(), new CompletePairs(chosen, endedOn));
        PageMessages.done("pairing.finish.done", chosen.size());
        return "/pairing/list?faces-redirect=true&" + place.query();
    }

    public Place getPlace() {
        return place;
    }

    public List<PairRow> getOffered() {
        return offered;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }
}
