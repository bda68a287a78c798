package mentoring.pairing.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.pairing.CarriedPair;
import mentoring.pairing.CarryPairs;
import mentoring.pairing.PairCarryService;
import mentoring.pairing.model.PairState;
import mentoring.shared.Clock;
import mentoring.shared.model.SchoolYearRef;
import mentoring.shared.web.PageMessages;

/** The third step into a new year: pairs that agreed to go on. */
@Named
@ViewScoped
public class PairCarry implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 9;

    @EJB
    private PairCarryService service;

    @Inject
    private Clock clock;

    private SchoolYearRef year;
    private List<CarriedPair> all = List.of();
    private List<Long> chosen = new ArrayList<>();
    private LocalDate startsOn;
    private LocalDate plannedEndOn;

    void read(SchoolYearRef newYear) {
        year = newYear;
        all = service.list(newYear);
        chosen = new ArrayList<>(getReady().stream().filter(pair -> pair.state() == PairState.ACTIVE).map(CarriedPair::id).toList());
        LocalDate first = newYear.schoolYear().firstDay();
        startsOn = clock.today().isAfter(first) ? clock.today() : first;
        plannedEndOn = first.plusMonths(USUAL_MONTHS).minusDays(1);
    }

    /** Makes the chosen pairs anew in the new year. */
    public String carry() {
        service.carry(year, new CarryPairs(chosen, startsOn, plannedEndOn));
        PageMessages.done("pairing.carry.done", chosen.size());
        return "/pairing/carry?faces-redirect=true&school=" + year.schoolId() + "&year=" + year.year();
    }

    /** Pairs that may go over now. */
    public List<CarriedPair> getReady() {
        return all.stream().filter(CarriedPair::ready).toList();
    }

    /** Pairs whose people are no participants of the new year yet. */
    public List<CarriedPair> getWaiting() {
        return all.stream().filter(pair -> !pair.ready()).toList();
    }

    /** Those of the pair who take no part in the new year. */
    public String missing(CarriedPair pair) {
        return String.join(", ", pair.missing());
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getPlannedEndOn() {
        return plannedEndOn;
    }

    public void setPlannedEndOn(LocalDate plannedEndOn) {
        this.plannedEndOn = plannedEndOn;
    }
}
